import { formatMonth } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Direction } from './glyph';
import { isoOf, type Span } from './time';

export interface Tick {
  at: number;
  label: string;
  /** The beginning of a year among months. */
  strong: boolean;
}

/** The room a label needs along the axis, in px: `2016`, and on the folded axis `−20 years`. */
const room = { calendar: { across: 52, down: 40 }, folded: { across: 76, down: 40 } };

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The parts of a year that are told apart when there is room: quarters, then months. */
const parts = [12, 4];

interface AxisWords {
  locale: AppLocale;
  /** Where the folded axis counts from; null on the calendar. */
  origin: number | null;
}

function yearLabel(year: number, { locale, origin }: AxisWords): string {
  if (origin === null) return String(year);
  const count = year - origin;
  if (count === 0) return m.timeline_start({}, { locale });
  return m.timeline_years_since({ count }, { locale }).replace('-', '−');
}

function between(window: Span, perYear: number): number[] {
  const first = Math.ceil(window[0] * perYear - 1e-6);
  const last = Math.floor(window[1] * perYear + 1e-6);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * The marks of the axis: years, every second, fifth or tenth year where they stand too close, and
 * on the calendar quarters or months where there is room.
 * @param length of the axis in px
 */
export function ticksOf(
  window: Span,
  length: number,
  direction: Direction,
  words: AxisWords
): Tick[] {
  const perYear = length / (window[1] - window[0]);
  const need = room[words.origin === null ? 'calendar' : 'folded'][direction];
  const part = words.origin === null ? parts.find((count) => perYear / count >= need) : undefined;
  if (part) {
    return between(window, part).map((index) => {
      const strong = index % part === 0;
      const at = index / part;
      const label = strong
        ? yearLabel(Math.round(at), words)
        : formatMonth(isoOf(at + 0.02), words.locale);
      return { at, label, strong };
    });
  }
  const step = steps.find((years) => perYear * years >= need) ?? 1000;
  return between(window, 1)
    .filter((year) => (year - (words.origin ?? 0)) % step === 0)
    .map((year) => ({ at: year, label: yearLabel(year, words), strong: false }));
}
