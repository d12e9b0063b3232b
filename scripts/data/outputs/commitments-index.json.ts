import { DATA_VERSION, type Commitment, type Dataset } from '../../../src/lib/model/types';
import type { CommitmentIndexRow, CommitmentsIndex } from '../../../src/lib/model/views';
import { TEST_NAMES } from '../build/commitment';
import type { OutputFile } from '../writeFolder';
import { jsonObject } from './json';
import { carryOver } from './threads';

/** `commitments-index.json`: all that the list of commitments shows. */
export function commitmentsIndex(dataset: Dataset): OutputFile[] {
  const index: CommitmentsIndex = {
    version: DATA_VERSION,
    kind: 'commitments-index',
    agreements: dataset.agreements.map(({ id, shortTitle, title, language }) => ({
      id,
      shortTitle,
      title,
      language,
      themes: dataset.themes
        .filter((theme) => theme.agreement === id)
        .map((theme) => ({ id: theme.id, parent: theme.parent, title: theme.title }))
    })),
    actors: dataset.actors.map(({ id, name }) => ({ id, name })),
    areas: dataset.areas.map(({ id, title }) => ({ id, title })),
    rows: dataset.commitments.map((row) => indexRow(row, dataset))
  };
  return [{ path: 'commitments-index.json', content: jsonObject(index) }];
}

function indexRow(row: Commitment, dataset: Dataset): CommitmentIndexRow {
  return {
    id: row.id,
    agreement: row.agreement,
    theme: row.theme,
    label: row.label,
    title: row.title,
    text: row.quote.text,
    translation: row.quote.translation,
    leadIn: row.leadIn && { text: row.leadIn.text, translation: row.leadIn.translation },
    committedBy: row.committedBy,
    with: row.with,
    areas: row.areas,
    tests: TEST_NAMES.filter((name) => row.tests[name].met),
    ...carryOver(dataset, row)
  };
}
