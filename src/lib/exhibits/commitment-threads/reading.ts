import type { Continuity, Id } from '$lib/model/types';
import { threadKey } from './nest';
import type { ThreadCommitment, ThreadsInput } from './select';

export interface Thread extends Continuity {
  key: string;
}

/** A commitment with the place of its agreement in time. */
export interface PlacedCommitment extends ThreadCommitment {
  column: number;
}

/** The input by what a question is asked of. */
export interface Reading {
  columns: ThreadsInput['columns'];
  /** Relations that run forward in time, in the order of what they start from and lead to. */
  threads: Thread[];
  commitments: ReadonlyMap<Id, PlacedCommitment>;
  /** The threads to later commitments, and those from earlier ones. */
  after: (id: Id) => Thread[];
  before: (id: Id) => Thread[];
}

/** The commitments and threads of an input, found by id. */
export function readThreads({ columns, relations }: ThreadsInput): Reading {
  const commitments = new Map(
    columns.flatMap((column, index) =>
      column.commitments.map((commitment) => [commitment.id, { ...commitment, column: index }])
    )
  );
  const place = new Map([...commitments.keys()].map((id, index) => [id, index]));
  const threads = relations
    .filter(({ from, to }) => {
      const [earlier, later] = [commitments.get(from), commitments.get(to)];
      return earlier && later && earlier.column < later.column;
    })
    .map((relation) => ({ ...relation, key: threadKey(relation) }))
    .sort((a, b) => place.get(a.from)! - place.get(b.from)! || place.get(a.to)! - place.get(b.to)!);
  const group = (end: 'from' | 'to') => {
    const groups = new Map<Id, Thread[]>();
    for (const thread of threads) {
      groups.set(thread[end], [...(groups.get(thread[end]) ?? []), thread]);
    }
    return (id: Id) => groups.get(id) ?? [];
  };
  return { columns, threads, commitments, after: group('from'), before: group('to') };
}
