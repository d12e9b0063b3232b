import type { Commitment, Dataset } from '../../../src/lib/model/types';
import type { ThreadView } from '../../../src/lib/model/views';

/** The threads of a commitment, those it comes from first, each in the order of the table. */
export function threadsOf({ continuity, commitments }: Dataset, id: string): ThreadView[] {
  const rows = new Map(commitments.map((row) => [row.id, row]));
  const view = (direction: ThreadView['direction']) => {
    const [own, other] =
      direction === 'from' ? (['to', 'from'] as const) : (['from', 'to'] as const);
    return continuity
      .filter((thread) => thread[own] === id)
      .map(({ relation, confidence, rationale, ...ends }): ThreadView => {
        const { agreement, label, title, quote } = rows.get(ends[other])!;
        const seen = { id: ends[other], agreement, label, title, quote };
        return { direction, relation, confidence, rationale, other: seen };
      });
  };
  return [...view('from'), ...view('to')];
}

/** Whether a commitment continues an earlier one and is carried on; null where there is no other agreement to do so. */
export function carryOver(
  { agreements, continuity }: Dataset,
  { id, agreement }: Commitment
): { continuesEarlier: boolean | null; carriedOn: boolean | null } {
  return {
    continuesEarlier:
      agreements[0]!.id === agreement ? null : continuity.some(({ to }) => to === id),
    carriedOn:
      agreements.at(-1)!.id === agreement ? null : continuity.some(({ from }) => from === id)
  };
}
