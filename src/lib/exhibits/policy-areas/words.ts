import { textIn } from '$lib/i18n/figures';
import { formatList, formatShare } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { agreementsAsSource } from '../agreements';
import type { Description, MarkDetail, Options } from '../types';
import { changeInWords, measureOf, valuesInWords } from './areaWords';
import { findingOf } from './finding';
import type { PolicyAreasInput } from './select';
import { decimalsFor, weighedAreas, type Measure, type WeighedArea } from './weigh';

/** Up to so many agreements are named one by one in a note. */
const mostNamed = 3;

/** What one commitment weighs: the reader sees how little a small difference of shares is. */
function noteOnTotals({ agreements }: PolicyAreasInput, locale: AppLocale): string[] {
  const filled = agreements.filter(({ total }) => total > 0);
  const totals = filled.map(({ total }) => total);
  if (new Set(totals).size < 2) return [];
  const inWords = (total: number, name: string) =>
    m.policy_areas_total({ total, agreement: name }, { locale });
  const each =
    filled.length <= mostNamed
      ? formatList(
          filled.map(({ total, shortTitle }) => inWords(total, textIn(shortTitle, locale))),
          locale
        )
      : m.policy_areas_totals_between(
          { least: Math.min(...totals), most: Math.max(...totals) },
          { locale }
        );
  const one = totals.map((total) => 1 / total).sort((a, b) => a - b);
  const [least = 0, most = 0] = [one[0], one.at(-1)];
  const decimals = decimalsFor([least, most]);
  return [
    m.policy_areas_note_totals(
      {
        each,
        least: formatShare(least, locale, decimals),
        most: formatShare(most, locale, decimals)
      },
      { locale }
    )
  ];
}

/** What a careful reader must know: shares of different totals, areas that overlap, our reading. */
function notesOn(
  input: PolicyAreasInput,
  rows: WeighedArea[],
  measure: Measure,
  locale: AppLocale
) {
  const overlapping = input.agreements.some(({ total }, index) => {
    const counts = rows.map(({ values }) => values[index]?.count ?? 0);
    return counts.reduce((sum, count) => sum + count, 0) > total;
  });
  return [
    ...(measure === 'share' ? noteOnTotals(input, locale) : []),
    ...(overlapping ? [m.policy_areas_note_overlap({ measure }, { locale })] : []),
    ...(rows.length > 0 ? [m.policy_areas_ours({}, { locale })] : [])
  ];
}

function howToRead({ agreements }: PolicyAreasInput, locale: AppLocale): string {
  const form = agreements.length > 2 ? 'many' : agreements.length === 2 ? 'two' : 'one';
  const [first, last] = [agreements[0], agreements.at(-1)].map((agreement) =>
    agreement ? textIn(agreement.shortTitle, locale) : ''
  );
  return m.policy_areas_how({ form, first: first ?? '', last: last ?? '' }, { locale });
}

/** Title, summary and notes, computed from the rows as they are drawn. */
export function describePolicyAreas(
  input: PolicyAreasInput,
  options: Options,
  locale: AppLocale
): Description {
  const measure = measureOf(options);
  const rows = weighedAreas(input, measure);
  const title = findingOf(input, rows, measure, locale);
  const told = rows.map((row) => {
    const values = valuesInWords(row, input, locale).join('; ');
    return `${textIn(row.area.title, locale)} – ${values}.`;
  });
  return {
    title,
    howToRead: howToRead(input, locale),
    summary: told.length > 0 ? told.join(' ') : `${title}.`,
    notes: notesOn(input, rows, measure, locale),
    source: agreementsAsSource(input.agreements, locale)
  };
}

/** The numbers of an area and its commitments, those of the earliest agreement first. */
export function detailPolicyAreas(
  input: PolicyAreasInput,
  key: string,
  options: Options,
  locale: AppLocale
): MarkDetail | null {
  const measure = measureOf(options);
  const row = weighedAreas(input, measure).find(({ area }) => area.id === key);
  if (!row) return null;
  const change = changeInWords(row, measure, locale);
  const definition = m.policy_areas_definition(
    { definition: textIn(row.area.definition, locale) },
    { locale }
  );
  return {
    heading: textIn(row.area.title, locale),
    facts: [...valuesInWords(row, input, locale), ...(change ? [change] : []), definition],
    passages: [],
    commitments: row.area.commitments.flat(),
    sides: input.agreements.map(({ shortTitle }, index) => ({
      heading: textIn(shortTitle, locale),
      commitments: row.area.commitments[index] ?? []
    })),
    ours: m.policy_areas_ours({}, { locale })
  };
}
