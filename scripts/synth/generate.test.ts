import { describe, expect, it } from 'vitest';
import { formatFault } from '../data/reading/faults';
import { inMemory } from '../data/reading/files';
import { readFiles } from '../data/readDataset';
import { generate } from './generate';

const size = { agreements: 4, commitments: 20, actors: 15 };

/** The part of the files below a folder, as the gate reads it. */
function folder(files: Map<string, string>, name: string) {
  const start = `${name}/`;
  return inMemory(
    name,
    Object.fromEntries(
      [...files].flatMap(([path, text]) =>
        path.startsWith(start) ? [[path.slice(start.length), text]] : []
      )
    )
  );
}

describe('invented agreements', () => {
  const files = generate(size);

  it('pass every rule of the gate', () => {
    const outcome = readFiles(folder(files, 'seeds'), folder(files, 'data'));
    expect(outcome.ok ? [] : outcome.faults.map(formatFault)).toEqual([]);
    const { dataset } = outcome as Extract<typeof outcome, { ok: true }>;
    expect(dataset.commitments).toHaveLength(size.agreements * size.commitments);
    expect(dataset.continuity.length).toBeGreaterThan(0);
  });

  it('are the same each time', () => {
    expect(generate(size)).toEqual(files);
  });
});
