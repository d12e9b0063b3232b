import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBit, hasBit, noBits } from './bits';
import { facetTable } from './facets';
import { emptyQuery, facetIds, type FacetId, type ListQuery } from './listQuery';
import { knownOnly, liveCounts, narrow } from './narrow';
import { stepsBack, without, withoutValue, withValue } from './stepsBack';
import { idsAt, smallIndex } from './testing/smallIndex';

const table = facetTable(smallIndex);
const asking = (facets: ListQuery['facets']): ListQuery => ({ ...emptyQuery, facets });
const found = (query: ListQuery, hits: Uint32Array | null = null) => {
  const bits = narrow(table, query, hits);
  return idsAt([...smallIndex.rows.keys()].filter((row) => hasBit(bits, row)));
};
const hitsOf = (...ids: string[]) => {
  const bits = noBits(smallIndex.rows.length);
  for (const id of ids)
    addBit(
      bits,
      smallIndex.rows.findIndex((row) => row.id === id)
    );
  return bits;
};
const valuesOf = (facet: FacetId) => table.facets.find(({ id }) => id === facet)!.values;
const countsOf = (facet: FacetId, query: ListQuery) => {
  const counts = liveCounts(table, query, null);
  return Object.fromEntries(valuesOf(facet).map(({ id }, at) => [id, counts[facet][at]!.total]));
};

describe('the facets', () => {
  it('hold the answers that some row gives, the most frequent or the first one first', () => {
    expect(valuesOf('agreement').map(({ id }) => id)).toEqual(['old', 'new']);
    expect(valuesOf('by').map(({ id, total }) => [id, total])).toEqual([
      ['forum', 3],
      ['parties', 2]
    ]);
    expect(valuesOf('area').map(({ id }) => id)).toEqual(['skills', 'food']);
    expect(valuesOf('thread').map(({ id }) => id)).toEqual([
      'carried-on',
      'dropped',
      'continues',
      'new'
    ]);
    expect(valuesOf('deadline').map(({ id, total }) => [id, total])).toEqual([
      ['yes', 1],
      ['no', 4]
    ]);
  });

  it('count a theme with what lies below it, and an actor in every role', () => {
    expect(found(asking({ theme: ['energy'] }))).toEqual(['o1', 'o2']);
    expect(found(asking({ theme: ['wind'] }))).toEqual(['o1']);
    expect(found(asking({ actor: ['parties'] }))).toEqual(['o1', 'n1', 'n2']);
    expect(found(asking({ by: ['parties'] }))).toEqual(['n1', 'n2']);
  });

  it('end where themes go in a circle or are unknown', () => {
    const [first] = smallIndex.agreements;
    const themes = [{ id: 'wind', parent: 'wind', title: { da: 'Vind' } }];
    const circle = facetTable({ ...smallIndex, agreements: [{ ...first!, themes }] });
    expect(circle.facets.find(({ id }) => id === 'theme')!.values).toHaveLength(1);
  });
});

describe('narrow', () => {
  it('takes any value within a facet, and all facets together', () => {
    expect(found(emptyQuery)).toHaveLength(5);
    expect(found(asking({ area: ['food'] }))).toEqual(['o2', 'n1']);
    expect(found(asking({ area: ['food', 'skills'] }))).toEqual(['o1', 'o2', 'n1', 'n2']);
    expect(found(asking({ area: ['food', 'skills'], agreement: ['new'] }))).toEqual(['n1', 'n2']);
    expect(found(asking({ number: ['yes'], deadline: ['no'] }))).toEqual(['o2']);
    expect(found(asking({ thread: ['dropped', 'new'] }))).toEqual(['o2', 'n2', 'n3']);
    expect(found(asking({ area: ['food'] }), hitsOf('n1', 'n2'))).toEqual(['n1']);
  });

  it("counts with a facet's own choice left out", () => {
    const query = asking({ area: ['food'], agreement: ['old'] });
    expect(countsOf('area', query)).toEqual({ skills: 2, food: 1 });
    expect(countsOf('agreement', query)).toEqual({ old: 1, new: 1 });
    expect(countsOf('by', query)).toEqual({ forum: 1, parties: 0 });
  });

  it('says of any combination what a plain look at the rows says', () => {
    const choice = fc.record(
      Object.fromEntries(
        facetIds.map((facet) => [
          facet,
          fc.subarray(
            valuesOf(facet).map(({ id }) => id),
            { minLength: 1 }
          )
        ])
      ),
      { requiredKeys: [] }
    );
    const meets = (row: number, facets: ListQuery['facets']) =>
      facetIds.every((facet) => {
        const chosen = facets[facet];
        return (
          !chosen ||
          valuesOf(facet).some(({ id, bits }) => chosen.includes(id) && hasBit(bits, row))
        );
      });
    fc.assert(
      fc.property(choice, (facets) => {
        const counts = liveCounts(table, asking(facets), null);
        const rows = [...smallIndex.rows.keys()];
        expect(found(asking(facets))).toEqual(idsAt(rows.filter((row) => meets(row, facets))));
        for (const { id: facet, values } of table.facets) {
          const others = without(asking(facets), facet).facets;
          values.forEach(({ bits }, at) => {
            const plain = rows.filter((row) => hasBit(bits, row) && meets(row, others));
            expect(counts[facet][at]!.total).toBe(plain.length);
            const parts = counts[facet][at]!.parts;
            expect(parts.reduce((sum, part) => sum + part, 0)).toBe(plain.length);
          });
        }
      })
    );
  });

  it('does not divide a count among more agreements than can be told apart', () => {
    const agreements = Array.from({ length: 5 }, (_, at) => ({
      ...smallIndex.agreements[0]!,
      id: `a${at}`
    }));
    const rows = agreements.map(({ id }) => ({ ...smallIndex.rows[0]!, id, agreement: id }));
    const many = facetTable({ ...smallIndex, agreements, rows });
    expect(liveCounts(many, emptyQuery, null).area).toEqual([{ total: 5, parts: [] }]);
    expect(liveCounts(table, emptyQuery, null).by).toEqual([
      { total: 3, parts: [2, 1] },
      { total: 2, parts: [0, 2] }
    ]);
  });

  it('leaves out of a query what the data has no value for', () => {
    const query = asking({ area: ['food', 'gone'], by: ['nobody'], theme: ['wind'] });
    expect(knownOnly(query, table).facets).toEqual({ area: ['food'], theme: ['wind'] });
  });
});

describe('steps', () => {
  it('take a value in and out again, each by itself', () => {
    const one = withValue(emptyQuery, 'area', 'food');
    const two = withValue(one, 'area', 'skills');
    expect(two.facets).toEqual({ area: ['food', 'skills'] });
    expect(withValue(two, 'area', 'food')).toBe(two);
    expect(withoutValue(two, 'area', 'food').facets).toEqual({ area: ['skills'] });
    expect(withoutValue(one, 'area', 'food')).toEqual(emptyQuery);
    expect(withoutValue(one, 'by', 'forum')).toEqual(one);
    expect(without({ ...one, text: 'x' }, 'text')).toEqual(one);
  });

  it('back from nothing lead to something, the nearest first', () => {
    const query = asking({ agreement: ['new'], deadline: ['yes'] });
    expect(stepsBack(table, query, null)).toEqual([
      { what: 'agreement', count: 1 },
      { what: 'deadline', count: 3 }
    ]);
    expect(stepsBack(table, asking({ area: ['food'] }), hitsOf('n2'))).toEqual([
      { what: 'area', count: 1 },
      { what: 'text', count: 2 }
    ]);
    expect(stepsBack(table, asking({ agreement: ['new'], deadline: ['yes'] }), hitsOf())).toEqual(
      []
    );
  });
});
