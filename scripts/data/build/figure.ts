import type { Figure } from '../../../src/lib/model/types';
import type { FigureYaml } from '../reading/schemas/figure';
import type { Spot } from '../reading/spot';
import type { Cutter } from '../source/cutter';
import { idsOf } from '../source/formula';
import type { Built, Source } from './assembly';

/** The published figures of an agreement. */
export function buildFigures({ id, reading, cutter }: Source): Built<FigureYaml, Figure>[] {
  return reading.figures.rows.map(({ value: raw, spot }) => ({
    raw,
    row: buildFigure(raw, id, cutter, spot),
    spot
  }));
}

function buildFigure(raw: FigureYaml, agreement: string, cutter: Cutter, spot: Spot): Figure {
  const common = {
    id: raw.id,
    agreement,
    value: raw.value,
    low: raw.low,
    high: raw.high,
    unit: raw.unit,
    measure: raw.measure,
    asOf: raw.asOf,
    qualifier: raw.qualifier
  };
  if (raw.kind === 'derived') {
    return { ...common, kind: 'derived', formula: raw.formula, from: idsOf(raw.formula) };
  }
  return {
    ...common,
    kind: 'stated',
    passage: cutter.cut(raw.passage, spot.at('passage')),
    datedBy: raw.datedBy && cutter.cutBare(raw.datedBy, spot.at('datedBy')),
    statedSource: raw.statedSource
  };
}
