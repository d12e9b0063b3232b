import { textIn } from '$lib/i18n/figures';
import { formatFixed, formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Fact } from '$lib/model/fact';
import { m } from '$lib/paraglide/messages';
import type { Choice } from '../types';
import type { GroupCount, VocabularyInput } from './select';
import { decimalsFor, type Order, type WeighedGroup } from './weigh';

/** So many forms of a word are told in a panel, each with so many lines, before the rest is counted. */
const mostForms = 12;
const mostLines = 8;

export function choicesVocabulary(_input: VocabularyInput, locale: AppLocale): Choice[] {
  const value = (order: Order) => ({
    value: order,
    label: m.vocabulary_order_value({ order }, { locale })
  });
  const label = m.choice_order({}, { locale });
  return [
    { id: 'order', label, values: [value('change'), value('alphabetical')], fallback: 'change' }
  ];
}

/** A length of a document to two significant digits: it is worked out from rounded numbers. */
export const roughly = (words: number): number => Number(words.toPrecision(2));

/** A value of a row, with as many decimals as the row needs: `8,4`; nothing is `0`. */
export const valueInWords = (value: number, { values }: WeighedGroup, locale: AppLocale): string =>
  value === 0 ? '0' : formatFixed(value, locale, decimalsFor(values));

/** »2011: 9 gange, 7,4 pr. 1.000 ord«, for each agreement. */
export function valuesInWords(
  row: WeighedGroup,
  { agreements }: VocabularyInput,
  locale: AppLocale
): string[] {
  return agreements.map(({ shortTitle }, index) =>
    m.vocabulary_value(
      {
        agreement: textIn(shortTitle, locale),
        count: row.group.counts[index]?.count ?? 0,
        value: valueInWords(row.values[index] ?? 0, row, locale)
      },
      { locale }
    )
  );
}

interface WordForm {
  word: string;
  /** Each line once. */
  lines: number[];
  count: number;
}

/** The words found, capitals aside, each with its lines; the most frequent first. */
export function formsOf(hits: GroupCount['hits'], locale: AppLocale): WordForm[] {
  const forms = new Map<string, WordForm>();
  for (const { word, line } of hits) {
    const small = word.toLocaleLowerCase(locale);
    const form = forms.get(small) ?? { word, lines: [], count: 0 };
    forms.set(small, {
      word: word === small ? small : form.word,
      lines: form.lines.includes(line) ? form.lines : [...form.lines, line],
      count: form.count + 1
    });
  }
  return [...forms.values()].sort((a, b) => b.count - a.count);
}

/** »vækst (linje 3 og 17)«; beyond what can be read, how many more lines there are. */
function formInWords({ word, lines }: WordForm, locale: AppLocale): string {
  const shown = lines.slice(0, mostLines).map(String);
  const more = lines.length - shown.length;
  const listed = more > 0 ? [...shown, m.vocabulary_more_lines({ more }, { locale })] : shown;
  return m.vocabulary_form(
    { word, count: lines.length, lines: formatList(listed, locale) },
    { locale }
  );
}

/** The words found in each agreement with their lines, those without any left out. */
export function hitsInWords(
  { group }: WeighedGroup,
  { agreements }: VocabularyInput,
  locale: AppLocale
): Fact[] {
  return agreements.flatMap(({ id, shortTitle }, index) => {
    const forms = formsOf(group.counts[index]?.hits ?? [], locale);
    if (forms.length === 0) return [];
    const shown = forms.slice(0, mostForms).map((form) => formInWords(form, locale));
    const more = forms.length - shown.length;
    const words = more > 0 ? [...shown, m.vocabulary_more_forms({ more }, { locale })] : shown;
    const agreement = textIn(shortTitle, locale);
    const text = m.vocabulary_hits({ agreement, words: words.join('; ') }, { locale });
    const found = forms.slice(0, mostForms).map(({ word }) => ({ agreement: id, text: word }));
    return [{ text, quotes: found }];
  });
}
