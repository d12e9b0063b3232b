import type { Actor } from '../../../src/lib/model/types';
import { formatRange } from '../source/lineRange';
import { list, nested, plain, text } from './columns';
import { defineTable } from './table';

/** Everybody the agreements name. In CSV a mention is where it stands, `2011:24-26`. */
export const actors = defineTable<Actor>({
  name: 'actors',
  description: 'One actor a row, with every sentence that names it',
  foreignKeys: { successorOf: 'actors' },
  rows: (dataset) => dataset.actors,
  columns: [
    plain('id'),
    text('name', (row) => row.name),
    plain('kind'),
    list('aliases', (row) => row.aliases),
    list('members', (row) => row.members),
    plain('successorOf'),
    nested('mentions', 'array', (languages) => [
      { name: 'mentions_count', type: 'integer', value: (row) => row.mentions.length },
      ...list<Actor>('mentions_lines', (row) =>
        row.mentions.map(({ agreement, lines }) => `${agreement}:${formatRange(lines)}`)
      ).cells(languages)
    ])
  ]
});
