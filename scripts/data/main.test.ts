import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from './main';
import { Fixture } from './testing/fixture';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gate-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** Runs the gate on a data set put on disk. */
function run(fixture: Fixture, out = 'out', extra: string[] = []) {
  rmSync(join(dir, 'in'), { recursive: true, force: true });
  for (const folder of ['seeds', 'data'] as const) {
    for (const [path, text] of Object.entries(fixture.folder(folder))) {
      const file = join(dir, 'in', folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const said = { out: '', err: '' };
  const folders = ['--seeds', join(dir, 'in/seeds'), '--data', join(dir, 'in/data')];
  const code = main([...folders, '--out', join(dir, out), ...extra], {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text)
  });
  return { code, ...said };
}

/** Every file below a folder with its bytes. */
function bytesOf(folder: string): [path: string, bytes: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path, 'latin1')];
    })
    .sort();
}

describe('a run of the gate', () => {
  it('writes the published files and reports what is covered', () => {
    const { code, out, err } = run(new Fixture());
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(dir).sort()).toEqual(['in', 'out']);
    expect(existsSync(join(dir, 'out/commitments/2004-a.json'))).toBe(true);
    expect(out).toMatchInlineSnapshot(`
      "1998: 2 commitments in 1 themes, 3 stated and 0 derived numbers, 1 events
      2004: 3 commitments in 3 themes, 4 stated and 2 derived numbers, 2 events
      2010: 2 commitments in 1 themes, 2 stated and 0 derived numbers, 2 events
      actors: 7, mentioned 15 times (3 party, 1 agency, 1 organisation, 1 place, 1 region)
      continuity: 2 threads (1 broadens, 1 narrows)
      areas: 3; word groups: 2
      1998.txt: 3 of 12 printed lines (25.0 %) belong to no passage, 1 of them (33.3 %) are page marks
        lines 2-6
      2004.txt: 1 of 14 printed lines (7.1 %) belong to no passage, 0 of them (0.0 %) are page marks
        lines 20
      2010.txt: 1 of 4 printed lines (25.0 %) belong to no passage, 0 of them (0.0 %) are page marks
        lines 1
      "
    `);
  });

  it('reports a document that is covered whole, and a table without rows', () => {
    const fixture = new Fixture()
      .set('data/continuity.yaml', '[]\n')
      .append(
        'data/2010/agreement.yaml',
        'leftOut: [{ lines: "1", reason: { da: Titel, en: Title } }]\n'
      );
    const { out } = run(fixture);
    expect(out).toContain('\ncontinuity: 0 threads\n');
    expect(out).toMatch(/\n2010\.txt: 0 of 4 printed lines \(0\.0 %\) belong to no passage\n$/);
  });

  it('gives the same bytes twice', () => {
    run(new Fixture(), 'a');
    run(new Fixture(), 'b');
    run(new Fixture(), 'b');
    expect(bytesOf(join(dir, 'b'))).toEqual(bytesOf(join(dir, 'a')));
  });

  it('takes away what is published no more', () => {
    run(new Fixture());
    writeFileSync(join(dir, 'out/commitments/2004-z.json'), '{}');
    run(new Fixture());
    expect(existsSync(join(dir, 'out/commitments/2004-z.json'))).toBe(false);
  });

  it('writes nothing on a fault', () => {
    const broken = new Fixture().edit('data/units.yaml', '"{n} kajer"', '"kajer"');
    const { code, out, err } = run(broken);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `${dir}/in/data/units.yaml:3: quays: "kajer" does not have {n} once. Write {n} where the number goes.\n` +
        '1 fault; nothing is written.\n'
    );
    expect(readdirSync(dir)).toEqual(['in']);
  });

  it('leaves the published files as they are on a fault', () => {
    run(new Fixture());
    const before = bytesOf(join(dir, 'out'));
    const broken = new Fixture()
      .edit('data/units.yaml', '"{n} kajer"', '"kajer"')
      .edit('data/vocabulary.yaml', 'pattern: bølge', 'pattern: sky');
    expect(run(broken).err).toMatch(/\n2 faults; nothing is written\.\n$/);
    expect(bytesOf(join(dir, 'out'))).toEqual(before);
  });

  it('does not replace a folder that holds other things', () => {
    mkdirSync(join(dir, 'mine'));
    writeFileSync(join(dir, 'mine/letter.txt'), 'dear');
    const { code, err } = run(new Fixture(), 'mine');
    expect(code).toBe(1);
    expect(err).toContain(
      'mine: the folder holds other things than published data. Name an empty or a new one.'
    );
    expect(bytesOf(join(dir, 'mine'))).toEqual([['/letter.txt', 'dear']]);
  });

  it('writes into an empty folder and into folders that are not there yet', () => {
    mkdirSync(join(dir, 'empty'));
    expect(run(new Fixture(), 'empty').code).toBe(0);
    expect(run(new Fixture(), 'new/public/data').code).toBe(0);
  });

  it('leaves nothing behind when it cannot write', () => {
    writeFileSync(join(dir, 'file'), '');
    expect(() => run(new Fixture(), 'file/out')).toThrow();
    expect(readdirSync(dir).sort()).toEqual(['file', 'in']);
  });

  it('says how it is called when it is called in another way', () => {
    const { code, err } = run(new Fixture(), 'out', ['--colour']);
    expect(code).toBe(1);
    expect(err).toContain('npm run data -- --seeds DIR --data DIR --out DIR');
  });
});
