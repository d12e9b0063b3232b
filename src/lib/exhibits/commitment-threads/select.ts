import { placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Commitment, Continuity, Dataset, Theme } from '$lib/model/types';
import { nestColumns } from './nest';
import { documentOrder, fewestCrossings, type ColumnOrder } from './order';

export type ThreadCommitment = Pick<Commitment, 'id' | 'label' | 'title' | 'theme'>;
export type ThreadTheme = Pick<Theme, 'id' | 'parent' | 'title'>;

/** One agreement: its themes and commitments, both as the document has them. */
export interface ThreadColumn {
  agreement: PlacedAgreement;
  themes: ThreadTheme[];
  commitments: ThreadCommitment[];
}

export interface ThreadsInput {
  /** In order of time. */
  columns: ThreadColumn[];
  relations: Continuity[];
  /** Worked out here, so that the page neither searches nor waits. */
  orders: { fewest: ColumnOrder; document: ColumnOrder };
}

/** The input of columns and relations, with the two orders they can be drawn in. */
export function threadsInput(columns: ThreadColumn[], relations: Continuity[]): ThreadsInput {
  const { trees, links } = nestColumns(columns, relations);
  return {
    columns,
    relations,
    orders: { fewest: fewestCrossings(trees, links), document: documentOrder(trees, links) }
  };
}

/** Every agreement's commitments by label and short title, and what continues what. */
export function selectThreads(data: Dataset): ThreadsInput {
  const columns = placedAgreements(data.agreements).map((agreement) => ({
    agreement,
    themes: data.themes
      .filter((theme) => theme.agreement === agreement.id)
      .map(({ id, parent, title }) => ({ id, parent, title })),
    commitments: data.commitments
      .filter((commitment) => commitment.agreement === agreement.id)
      .map(({ id, label, title, theme }) => ({ id, label, title, theme }))
  }));
  return threadsInput(columns, data.continuity);
}
