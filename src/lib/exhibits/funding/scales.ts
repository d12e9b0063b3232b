import { group } from 'd3-array';
import type { AppLocale } from '$lib/i18n/locale';
import { scaledFigure } from '../scaledNumbers';
import type { ScaledNumber } from '../types';
import type { FundingInput } from './select';

/** A scale for each unit, as the bars are drawn; time runs down the rows, so it needs no saying. */
export function scalesFunding(
  { amounts, units }: FundingInput,
  locale: AppLocale
): ScaledNumber[][] {
  const drawn = amounts.filter(({ value }) => value !== null);
  return [...group(drawn, ({ unit }) => unit).values()].map((figures) =>
    figures.map((figure) => ({ ...scaledFigure(figure, units, locale), date: null }))
  );
}
