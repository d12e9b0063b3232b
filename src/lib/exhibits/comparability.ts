import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { ScaledNumber } from './types';

/** Beyond so many values the rest is counted, so that a note stays one that is read. */
const mostNamed = 6;

/**
 * The values of one kind on one scale, each once, in the order drawn; none where they do not
 * differ. Null is no value: what does not apply, or is not known, is not said to differ, neither
 * from a value nor between the values beside it.
 */
function differing(numbers: ScaledNumber[], kind: keyof ScaledNumber): string[] {
  const values = [...new Set(numbers.flatMap((number) => number[kind] ?? []))];
  return values.length > 1 ? values : [];
}

function listed(values: string[], locale: AppLocale): string {
  if (values.length <= mostNamed) return formatList(values, locale);
  const shown = values.slice(0, mostNamed - 1);
  const more = m.more_values({ count: values.length - shown.length }, { locale });
  return formatList([...shown, more], locale);
}

/**
 * What keeps numbers that stand on one scale from being compared: a sentence for each kind of
 * difference, in the order unit, date, scope, naming the values that differ. Numbers on different
 * scales are not held against each other; what differs on several scales alike is said once.
 * @param scales for each shared scale the numbers on it
 */
export function comparabilityNotes(scales: ScaledNumber[][], locale: AppLocale): string[] {
  const inWords = (kind: keyof ScaledNumber) => {
    const lists = scales
      .map((numbers) => differing(numbers, kind))
      .filter((values) => values.length > 0)
      .map((values) => listed(values, locale));
    return [...new Set(lists)].join('; ');
  };
  const [units, dates, scopes] = [inWords('unit'), inWords('date'), inWords('scope')];
  return [
    ...(units ? [m.note_units_differ({ units }, { locale })] : []),
    ...(dates ? [m.note_dates_differ({ dates }, { locale })] : []),
    ...(scopes ? [m.note_scopes_differ({ scopes }, { locale })] : [])
  ];
}
