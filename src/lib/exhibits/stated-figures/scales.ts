import type { AppLocale } from '$lib/i18n/locale';
import { scaledFigure } from '../scaledNumbers';
import type { Options, ScaledNumber } from '../types';
import { glyphOf } from './glyph';
import type { StatedFiguresInput } from './select';
import { shownGroups } from './words';

/**
 * The strips of 100 per cent share a scale, all other rows have their own. That every number has
 * its own date is said of all rows by a note of the exhibit, so the strips leave it out.
 */
export function scalesStatedFigures(
  input: StatedFiguresInput,
  options: Options,
  locale: AppLocale
): ScaledNumber[][] {
  const strips = shownGroups(input, options)
    .flatMap(({ figures }) => figures)
    .filter((figure) => glyphOf(figure, input.units).kind === 'part');
  return [strips.map((figure) => ({ ...scaledFigure(figure, input.units, locale), date: null }))];
}
