import { expect, it } from 'vitest';
import { DATA_VERSION } from '../../src/lib/model/types';
import type { CommitmentIndexRow } from '../../src/lib/model/views';
import { manyRows } from './manyRows';

it('repeats the rows, each with an id of its own', () => {
  const row = (id: string) =>
    ({ id, label: id, title: { da: 'Tal' } }) as unknown as CommitmentIndexRow;
  const index = {
    version: DATA_VERSION,
    kind: 'commitments-index' as const,
    agreements: [],
    actors: [],
    areas: [],
    rows: [row('a'), row('b')]
  };
  expect(manyRows(index, 1)).toEqual(index);
  const ids = manyRows(index, 3).rows.map(({ id }) => id);
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(6);
});
