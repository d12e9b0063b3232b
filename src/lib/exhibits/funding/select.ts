import { figuresBehind } from '$lib/model/grounds';
import { byId, isStated, placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Dataset, Figure, StatedFigure, Unit } from '$lib/model/types';

export interface FundingInput {
  agreements: PlacedAgreement[];
  /** Each holds for one year, or for every year of its period. */
  amounts: StatedFigure[];
  total: Figure | null;
  /** What `total` is computed from, so that its panel can show the sentences. */
  behind: Figure[];
  units: Unit[];
}

/** The amounts named for this exhibit in `data/exhibits.yaml`, none when it names none. */
export function selectFunding(data: Dataset): FundingInput {
  const figures = byId(data.figures);
  const rows = data.exhibits.funding;
  const amounts = (rows?.amounts ?? []).flatMap((id) => {
    const figure = figures.get(id);
    return figure && isStated(figure) ? [figure] : [];
  });
  const sum = figures.get(rows?.total ?? '');
  const total = sum && sum.value !== null ? sum : null;
  const behind = total ? figuresBehind(total, data.figures) : [];
  const used = new Set([...amounts, ...behind, total].map((row) => row?.unit));
  return {
    agreements: placedAgreements(data.agreements),
    amounts,
    total,
    behind,
    units: data.units.filter(({ id }) => used.has(id))
  };
}
