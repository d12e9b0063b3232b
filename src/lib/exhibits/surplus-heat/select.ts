import { figuresBehind } from '$lib/model/grounds';
import { byId, isStated, placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Dataset, Figure, Locale, Passage, StatedFigure, Unit } from '$lib/model/types';

export interface Obstacle {
  passage: Passage;
  /** The language the passage is written in. */
  language: Locale;
}

export interface SurplusHeatInput {
  agreements: PlacedAgreement[];
  power: StatedFigure | null;
  households: StatedFigure | null;
  perHousehold: Figure | null;
  /** What `perHousehold` is computed from, so that its panel can show the sentences. */
  behind: Figure[];
  /** What stands in the way, in the document's words. */
  obstacle: Obstacle | null;
  units: Unit[];
}

function obstacleOf({ exhibits, agreements }: Dataset): Obstacle | null {
  const passage = exhibits['surplus-heat']?.obstacle;
  const agreement = agreements.find(({ id }) => id === passage?.agreement);
  return passage && agreement ? { passage, language: agreement.language } : null;
}

/** The figures named for this exhibit in `data/exhibits.yaml`, null where it names none. */
export function selectSurplusHeat(data: Dataset): SurplusHeatInput {
  const figures = byId(data.figures);
  const rows = data.exhibits['surplus-heat'];
  const stated = (id: string | undefined) => {
    const figure = figures.get(id ?? '');
    return figure && isStated(figure) ? figure : null;
  };
  const [power, households] = [stated(rows?.power), stated(rows?.households)];
  const perHousehold = figures.get(rows?.perHousehold ?? '') ?? null;
  const behind = perHousehold ? figuresBehind(perHousehold, data.figures) : [];
  const used = new Set([power, households, perHousehold, ...behind].map((row) => row?.unit));
  return {
    agreements: placedAgreements(data.agreements),
    power,
    households,
    perHousehold,
    behind,
    obstacle: obstacleOf(data),
    units: data.units.filter(({ id }) => used.has(id))
  };
}
