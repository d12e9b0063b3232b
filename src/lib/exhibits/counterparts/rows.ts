import { group } from 'd3-array';
import type { ActorKind } from '$lib/model/types';
import type { Options } from '../types';
import type { ActorTies, CounterpartsInput, NamedActor } from './select';

/** What is counted: commitments that name an actor, or every mention in the document. */
export type Scope = 'commitments' | 'document';

export const scopeOf = ({ scope }: Options): Scope =>
  scope === 'document' ? 'document' : 'commitments';

export interface ActorRow {
  actor: NamedActor;
  /** One for each agreement, in order of time, by the scope. */
  counts: number[];
  total: number;
}

export interface KindGroup {
  kind: ActorKind;
  rows: ActorRow[];
}

const countIn = (ties: ActorTies, scope: Scope) =>
  scope === 'document' ? ties.mentions : ties.by.length + ties.with.length;

export const rowOf = (actor: NamedActor, scope: Scope): ActorRow => {
  const counts = actor.ties.map((ties) => countIn(ties, scope));
  return { actor, counts, total: counts.reduce((sum, count) => sum + count, 0) };
};

/** Ministries before all others; of the other kinds the one that is named most. */
function kindWeight({ kind, rows }: KindGroup): number {
  return kind === 'ministry' ? Infinity : rows.reduce((sum, { total }) => sum + total, 0);
}

/**
 * The actors that are named at all, by kind, ministries first, and within a kind the one named
 * most often first. Ties keep the order of the data.
 */
export function groupedRows({ actors }: CounterpartsInput, scope: Scope): KindGroup[] {
  const rows = actors.map((actor) => rowOf(actor, scope)).filter(({ total }) => total > 0);
  rows.sort((a, b) => b.total - a.total);
  return [...group(rows, ({ actor }) => actor.kind)]
    .map(([kind, own]) => ({ kind, rows: own }))
    .sort((a, b) => {
      const [one, other] = [kindWeight(a), kindWeight(b)];
      return one === other ? 0 : other - one;
    });
}

/** The actor that had the office before, and the one that had it after, where there are any. */
export function officeOf({ actors }: CounterpartsInput, actor: NamedActor) {
  return {
    before: actors.find(({ id }) => id === actor.successorOf) ?? null,
    after: actors.find(({ successorOf }) => successorOf === actor.id) ?? null
  };
}
