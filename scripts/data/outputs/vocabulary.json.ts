import { from } from 'arquero';
import type { Dataset, WordCount, WordGroup } from '../../../src/lib/model/types';
import { list, nested, plain, text } from './columns';
import { defineTable } from './table';

type Counted = Omit<WordGroup, 'counts'> & WordCount;

/** Groups of words, counted in every agreement. In CSV a row is a group in an agreement. */
export const vocabulary = defineTable<WordGroup, Counted>({
  name: 'vocabulary',
  description: 'One group of words a row (CSV: in one agreement), counted over the whole document',
  foreignKeys: {},
  keys: { json: ['id'], csv: ['id', 'agreement'] },
  rows: (dataset) => dataset.vocabulary,
  columns: [
    plain('id'),
    text('label', (row) => row.label),
    plain('pattern'),
    nested('counts', 'array', () => [])
  ],
  flat: {
    rows: countRows,
    columns: [
      plain('id'),
      text('label', (row) => row.label),
      plain('pattern'),
      plain('agreement'),
      plain('count', 'integer'),
      plain('perThousand', 'number'),
      list('hits_lines', (row) => row.hits.map(({ line }) => String(line))),
      list('hits_words', (row) => row.hits.map(({ word }) => word))
    ]
  }
});

function countRows({ vocabulary: groups }: Dataset): Counted[] {
  return from(groups)
    .unroll('counts')
    .objects()
    .map((row) => {
      const { counts, ...group } = row as Omit<WordGroup, 'counts'> & { counts: WordCount };
      return { ...group, ...counts };
    });
}
