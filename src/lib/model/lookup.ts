import type { Agreement, Dataset, Figure, Id, Passage, StatedFigure } from './types';

/** An agreement as a chart needs it: its short name and its place in time, which gives the colour. */
export interface PlacedAgreement {
  id: Id;
  shortTitle: Agreement['shortTitle'];
  /** 0-based, in order of time. */
  position: number;
}

/** The agreements in order of time. */
export function placedAgreements(agreements: Agreement[]): PlacedAgreement[] {
  return agreements.map(({ id, shortTitle }, position) => ({ id, shortTitle, position }));
}

/** Rows by id. */
export function byId<Row extends { id: Id }>(rows: Row[]): Map<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The row of an id.
 * @throws Error when there is none: the build must not go on with a hole
 */
export function required<Row extends { id: Id }>(rows: Row[], id: Id): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row has the id "${id}".`);
  return row;
}

export const isStated = (figure: Figure): figure is StatedFigure => figure.kind === 'stated';

/** The sentences a figure rests on: its own, or those of the figures it is derived from. */
export function figurePassages(figure: Figure, figures: Dataset['figures']): Passage[] {
  if (isStated(figure)) {
    return figure.datedBy ? [figure.passage, figure.datedBy] : [figure.passage];
  }
  return figure.from.flatMap((id) => figurePassages(required(figures, id), figures));
}
