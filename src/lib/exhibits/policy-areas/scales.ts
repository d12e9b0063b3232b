import type { AppLocale } from '$lib/i18n/locale';
import { scaledCounts, scaledShares } from '../scaledNumbers';
import type { Options, ScaledNumber } from '../types';
import { measureOf } from './areaWords';
import type { PolicyAreasInput } from './select';

/** All areas share a scale: of shares, or of numbers out of the agreements' totals. */
export function scalesPolicyAreas(
  { agreements, areas }: PolicyAreasInput,
  options: Options,
  locale: AppLocale
): ScaledNumber[][] {
  if (areas.length === 0) return [];
  return measureOf(options) === 'share'
    ? [scaledShares(agreements, locale)]
    : [scaledCounts(agreements, locale)];
}
