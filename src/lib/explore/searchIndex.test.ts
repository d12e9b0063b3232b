import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hasBit } from './bits';
import { buildSearch } from './searchIndex';
import { idsAt, smallIndex } from './testing/smallIndex';

/** Ten thousand runs on a machine that has other work to do, in ms. */
const patience = 60_000;

const search = await buildSearch(smallIndex);
const idsFor = (text: string) => {
  const hits = search(text);
  return hits && idsAt(hits.order.subarray(0, hits.count)).sort();
};

describe('searching', () => {
  it.each([
    ['vindmøller', ['o1'], 'a word as it is written'],
    ['VINDMOELLER', ['o1'], 'ø as oe, in any case'],
    ['vindmølle', ['o1'], 'another form'],
    ['vindm', ['o1'], 'the beginning of a word'],
    ['vimdmøller', ['o1'], 'a wrong letter'],
    ['vækstforum', ['n2', 'o1', 'o2'], 'who is named'],
    ['vaekstforum', ['n2', 'o1', 'o2'], 'æ as ae'],
    ['aalborg', ['o1'], 'å as aa, in the title'],
    ['ålborg', ['o1'], 'å'],
    ['cafe', ['n3'], 'without its mark'],
    ['turbine', ['o1'], 'the other language'],
    ['uddannelse i landet', ['n2'], 'all of several words'],
    ['uddannelse havet', [], 'never only some of them'],
    ['virksomhed', ['o2'], 'without its ending'],
    ['projekternes', ['n3'], 'with another ending'],
    ['vil', ['o1'], 'the sentence that leads in'],
    ['kvantecomputer', [], 'nothing']
  ])('for »%s« finds %j: %s', (text, ids) => {
    expect(idsFor(text)).toEqual(ids);
  });

  it.each(['', '   ', '»«', '...', '<>'])('for »%s« narrows nothing', (text) => {
    expect(search(text)).toBeNull();
  });

  it('puts a hit in the title first, and says what it hit', () => {
    const hits = search('vækst')!;
    expect(hits.terms.has('vaekstforum')).toBe(true);
    const places = [...hits.order];
    expect(places.map((row) => hasBit(hits.bits, row))).toEqual(
      places.map((_, at) => at < hits.count)
    );
    expect(new Set(places).size).toBe(smallIndex.rows.length);
    expect(idsAt(search('uddannelser tal')!.order)).toEqual(idsAt(smallIndex.rows.keys()));
    expect(idsAt(search('numbers')!.order)[0]).toBe('o2');
  });

  it(
    'answers any text',
    () => {
      const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
      fc.assert(
        fc.property(texts, (text) => {
          const hits = search(text);
          expect(hits === null || hits.count <= smallIndex.rows.length).toBe(true);
        }),
        { numRuns: 10_000 }
      );
    },
    patience
  );

  it('lets others work between two slices of a long list', async () => {
    const rows = Array.from({ length: 120 }, () => smallIndex.rows[0]!);
    let [rests, clock] = [0, 0];
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5));
    const many = await buildSearch({ rows, actors: [] }, async () => {
      rests += 1;
    });
    now.mockRestore();
    expect(rests).toBeGreaterThan(2);
    expect(rests).toBeLessThan(12);
    expect(many('havet')!.count).toBe(120);
  });

  it('knows nobody by a name the data lacks', async () => {
    const one = await buildSearch({ rows: smallIndex.rows.slice(0, 1), actors: [] });
    expect(one('vækstforum')!.count).toBe(1);
    expect(one('parterne')!.count).toBe(0);
  });
});
