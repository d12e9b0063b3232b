import { byId, isStated, placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Dataset, Figure, Passage, Unit } from '$lib/model/types';

export interface SurplusHeatInput {
  agreements: PlacedAgreement[];
  power: Figure | null;
  households: Figure | null;
  perHousehold: Figure | null;
  /** What stands in the way, in the document's words. */
  obstacle: Passage | null;
  units: Unit[];
}

/** The figures named for this exhibit in `data/exhibits.yaml`, null where it names none. */
export function selectSurplusHeat(data: Dataset): SurplusHeatInput {
  const figures = byId(data.figures);
  const rows = data.exhibits['surplus-heat'];
  const find = (id: string | undefined) => figures.get(id ?? '') ?? null;
  const power = find(rows?.power);
  const households = find(rows?.households);
  return {
    agreements: placedAgreements(data.agreements),
    power: power && isStated(power) ? power : null,
    households: households && isStated(households) ? households : null,
    perHousehold: find(rows?.perHousehold),
    obstacle: rows?.obstacle ?? null,
    units: data.units
  };
}
