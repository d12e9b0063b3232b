import {
  DATA_VERSION,
  type Commitment,
  type Dataset,
  type Id,
  type Theme
} from '../../../src/lib/model/types';
import type { CommitmentRef, CommitmentView } from '../../../src/lib/model/views';
import type { OutputFile } from '../writeFolder';
import { jsonObject } from './json';
import { threadsOf } from './threads';

/** `commitments/<id>.json`: all that the page of a commitment shows. */
export function commitmentViews(dataset: Dataset): OutputFile[] {
  return dataset.commitments.map((commitment) => ({
    path: `commitments/${commitment.id}.json`,
    content: jsonObject(viewOf(commitment, dataset))
  }));
}

function viewOf(commitment: Commitment, dataset: Dataset): CommitmentView {
  const agreement = dataset.agreements.find(({ id }) => id === commitment.agreement)!;
  const figures = pick(dataset.figures, commitment.figures);
  const involved = [...commitment.committedBy, ...commitment.with];
  return {
    version: DATA_VERSION,
    kind: 'commitment',
    commitment,
    agreement: {
      id: agreement.id,
      title: agreement.title,
      shortTitle: agreement.shortTitle,
      language: agreement.language,
      period: agreement.period,
      parties: pick(dataset.actors, agreement.parties).map(({ name }) => name),
      lines: agreement.source.lines
    },
    themes: themesAbove(commitment.theme, dataset.themes),
    actors: pick(dataset.actors, involved).map(({ id, name, kind }) => ({ id, name, kind })),
    areas: pick(dataset.areas, commitment.areas).map(({ id, title }) => ({ id, title })),
    figures,
    units: dataset.units.filter(({ id }) => figures.some(({ unit }) => unit === id)),
    events: pick(dataset.events, commitment.events),
    threads: threadsOf(dataset, commitment.id),
    neighbours: neighboursOf(commitment, dataset.commitments)
  };
}

/** Rows by id, in the order of the ids. */
function pick<Row extends { id: Id }>(rows: readonly Row[], ids: readonly Id[]): Row[] {
  return ids.map((id) => rows.find((row) => row.id === id)!);
}

function themesAbove(leaf: Id, themes: readonly Theme[]): Theme[] {
  const theme = themes.find(({ id }) => id === leaf)!;
  return theme.parent === null ? [theme] : [...themesAbove(theme.parent, themes), theme];
}

function neighboursOf(
  commitment: Commitment,
  all: readonly Commitment[]
): CommitmentView['neighbours'] {
  const own = all.filter(({ agreement }) => agreement === commitment.agreement);
  const at = own.indexOf(commitment);
  const refer = ({ id, label, title }: Commitment): CommitmentRef => ({ id, label, title });
  const [previous, next] = [own[at - 1], own[at + 1]];
  return {
    previous: previous === undefined ? null : refer(previous),
    next: next === undefined ? null : refer(next),
    sameTheme: own
      .filter((other) => other !== commitment && other.theme === commitment.theme)
      .map(refer)
  };
}
