import { byId, isStated, placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Dataset, DerivedFigure, StatedFigure, Unit } from '$lib/model/types';

/** One whole of 100 %, with the part the document states and the rest that follows from it. */
export interface Share {
  part: StatedFigure;
  rest: DerivedFigure | null;
}

export interface IndustryShareInput {
  agreements: PlacedAgreement[];
  shares: Share[];
  units: Unit[];
}

/** The shares named for this exhibit in `data/exhibits.yaml`, none when it names none. */
export function selectIndustryShare(data: Dataset): IndustryShareInput {
  const figures = byId(data.figures);
  const shares = (data.exhibits['industry-share']?.shares ?? []).flatMap(({ part, rest }) => {
    const stated = figures.get(part);
    const derived = rest ? figures.get(rest) : undefined;
    if (!stated || !isStated(stated)) return [];
    return [{ part: stated, rest: derived && !isStated(derived) ? derived : null }];
  });
  return {
    agreements: placedAgreements(data.agreements),
    shares,
    units: data.units
  };
}
