import { byId, isStated, placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Dataset, DerivedFigure, StatedFigure, Unit } from '$lib/model/types';

export interface FundingInput {
  agreements: PlacedAgreement[];
  /** Each holds for one year, or for every year of its period. */
  amounts: StatedFigure[];
  total: DerivedFigure | null;
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
  const total = rows?.total ? figures.get(rows.total) : undefined;
  return {
    agreements: placedAgreements(data.agreements),
    amounts,
    total: total && !isStated(total) ? total : null,
    units: data.units.filter(({ id }) => amounts.some(({ unit }) => unit === id))
  };
}
