import { textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Figure, Text, Unit } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { ScaledNumber } from './types';

/** An agreement whose commitments are counted. */
interface Counted {
  shortTitle: Text;
  /** How many commitments it holds. */
  total: number;
}

/** A unit without its number: `mio. kr.` of `{n} mio. kr.`. */
function unitInWords(id: string, units: Unit[], locale: AppLocale): string {
  const unit = units.find((candidate) => candidate.id === id);
  const words = unit ? textIn(unit.format, locale).replace('{n}', '') : '';
  return words.replace(/\s+/g, ' ').trim() || m.unit_none({}, { locale });
}

/** A figure of the data as it stands on a scale: its unit and date; its scope is not known. */
export function scaledFigure(figure: Figure, units: Unit[], locale: AppLocale): ScaledNumber {
  return {
    unit: unitInWords(figure.unit, units, locale),
    date: figure.asOf ? formatPeriod(figure.asOf, locale) : null,
    scope: null
  };
}

/**
 * Commitments counted agreement by agreement, one number for each agreement that has any. They
 * are counted out of different wholes where the totals differ, else out of as many.
 */
export function scaledCounts(agreements: Counted[], locale: AppLocale): ScaledNumber[] {
  const filled = agreements.filter(({ total }) => total > 0);
  const alike = new Set(filled.map(({ total }) => total)).size < 2;
  return filled.map(({ shortTitle, total }) => ({
    unit: m.unit_commitments({}, { locale }),
    date: null,
    scope: alike
      ? null
      : m.scope_commitments({ count: total, agreement: textIn(shortTitle, locale) }, { locale })
  }));
}

/** Parts of each agreement's own commitments, one number for each agreement that has any. */
export function scaledShares(agreements: Counted[], locale: AppLocale): ScaledNumber[] {
  return agreements
    .filter(({ total }) => total > 0)
    .map(() => ({
      unit: m.unit_per_cent({}, { locale }),
      date: null,
      scope: m.scope_own_commitments({}, { locale })
    }));
}
