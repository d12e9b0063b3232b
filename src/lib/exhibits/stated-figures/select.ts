import { placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Dataset, Figure, Unit } from '$lib/model/types';

export interface StatedFiguresInput {
  agreements: PlacedAgreement[];
  /** Stated and derived ones, by agreement in order of time, then in document order. */
  figures: Figure[];
  units: Unit[];
}

/** Every figure with its sentence or formula, and the units they are written in. */
export function selectStatedFigures(
  data: Pick<Dataset, 'agreements' | 'figures' | 'units'>
): StatedFiguresInput {
  const used = new Set(data.figures.map(({ unit }) => unit));
  return {
    agreements: placedAgreements(data.agreements),
    figures: data.agreements.flatMap(({ id }) =>
      data.figures.filter(({ agreement }) => agreement === id)
    ),
    units: data.units.filter(({ id }) => used.has(id))
  };
}
