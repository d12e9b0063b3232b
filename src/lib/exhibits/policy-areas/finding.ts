import { textIn } from '$lib/i18n/figures';
import { formatList, formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { beginSentence, insideSentence } from '../sentence';
import { changeSize, valueInWords } from './areaWords';
import type { PolicyAreasInput } from './select';
import type { Measure, WeighedArea } from './weigh';

/** How many areas are named when they share a place; more are counted. */
const mostNamed = 3;

function named(areas: WeighedArea[], locale: AppLocale): string {
  if (areas.length > mostNamed) return m.policy_areas_many({ count: areas.length }, { locale });
  const titles = areas.map(({ area }) => insideSentence(textIn(area.title, locale), locale));
  return formatList(titles, locale);
}

/** Whether a clause stands alone or after another, whose words it need not say again. */
type Place = 'alone' | 'after';

/** »fra 0 % til 14 % af tilsagnene« for one area, »hver med 9 procentpoint« for several. */
function changeOf(areas: WeighedArea[], measure: Measure, place: Place, locale: AppLocale): string {
  const [row] = areas;
  const [first, last] = [row?.values[0], row?.values.at(-1)];
  if (!row || !first || !last) return '';
  if (areas.length > 1) {
    const size = changeSize(row, measure);
    const by = m.policy_areas_by({ measure, size, number: formatNumber(size, locale) }, { locale });
    return m.policy_areas_each({ by }, { locale });
  }
  const from = valueInWords(row, first, measure, locale);
  const to = valueInWords(row, last, measure, locale);
  return m.policy_areas_from_to({ measure, place, from, to, count: last.count }, { locale });
}

/** What is largest in the only agreement there is. */
function largestOf(rows: WeighedArea[], measure: Measure, agreement: string, locale: AppLocale) {
  const most = rows[0]?.values[0];
  const leading = rows.filter(({ values }) => values[0]?.value === most?.value);
  const [row] = leading;
  if (!row || !most) return '';
  return m.policy_areas_title_one(
    {
      leaders: leading.length === 1 ? 'single' : 'several',
      who: named(leading, locale),
      agreement,
      measure,
      value: valueInWords(row, most, measure, locale),
      count: most.count
    },
    { locale }
  );
}

/** Which areas grew and which shrank most between the first and the last agreement. */
function movedMost(rows: WeighedArea[], measure: Measure, locale: AppLocale): string {
  const [top, bottom] = [rows[0]?.change ?? 0, rows.at(-1)?.change ?? 0];
  const clause = (direction: 'up' | 'down', change: number, place: Place) => {
    const areas = rows.filter((row) => row.direction === direction && row.change === change);
    const by = changeOf(areas, measure, place, locale);
    return areas.length > 0
      ? m.policy_areas_most({ direction, place, who: named(areas, locale), by }, { locale })
      : m.policy_areas_no_other({ direction }, { locale });
  };
  return top > 0
    ? `${clause('up', top, 'alone')}; ${clause('down', bottom, 'after')}`
    : `${clause('down', bottom, 'alone')}; ${clause('up', top, 'after')}`;
}

/**
 * The finding: which area grew and which shrank most, with ties named or counted; with one
 * agreement which is largest. A full sentence without its full stop.
 */
export function findingOf(
  { agreements }: PolicyAreasInput,
  rows: WeighedArea[],
  measure: Measure,
  locale: AppLocale
): string {
  const [first, last] = [agreements[0], agreements.at(-1)];
  const some = rows.some(({ values }) => values.some(({ count }) => count > 0));
  if (!first || !last || !some) return m.policy_areas_nothing({}, { locale });
  const names = { first: textIn(first.shortTitle, locale), last: textIn(last.shortTitle, locale) };
  const sentence =
    agreements.length === 1
      ? largestOf(rows, measure, names.first, locale)
      : rows.every(({ direction }) => direction === 'same')
        ? m.policy_areas_title_same({ measure, ...names }, { locale })
        : movedMost(rows, measure, locale);
  return beginSentence(sentence, locale);
}
