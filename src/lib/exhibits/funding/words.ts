import { formatFigure, textIn } from '$lib/i18n/figures';
import { asSentence, formatList, formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { isStated } from '$lib/model/lookup';
import type { Figure, Passage } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { agreementsAsSource, agreementsOf } from '../agreements';
import { figureDetail } from '../figureWords';
import { uniquePassages } from '../passages';
import type { Description, MarkDetail } from '../types';
import type { FundingInput } from './select';
import { amountsByYear, isRepeated, type YearAmount } from './years';
import { amountAndYear, runningInWords } from './yearWords';

/** From the first to the last year that is named, `2016–2019`; empty where no amount has a date. */
function periodOf(years: YearAmount[], locale: AppLocale): string {
  const periods = years.flatMap(({ period }) => period ?? []);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  if (first === last) return formatPeriod(first, locale);
  const together = formatPeriod(`${first}/${last}`, locale);
  return together.includes('/')
    ? `${formatPeriod(first, locale)} – ${formatPeriod(last, locale)}`
    : together;
}

/** What the amounts add up to; where they cannot be added, how many there are. */
function titleOf({ amounts, units }: FundingInput, locale: AppLocale): string {
  const years = amountsByYear(amounts);
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return m.funding_nothing({}, { locale });
  const sum = runningInWords(last, units, locale);
  const period = periodOf(years, locale);
  return m.funding_title(
    {
      kind: sum !== null ? 'sum' : amounts.length === 1 ? 'one' : 'many',
      amount: sum ?? formatFigure(first.figure, units, locale),
      count: amounts.length,
      dated: period ? 'yes' : 'no',
      period
    },
    { locale }
  );
}

/** What a careful reader must know: whose money it is, what is said once, what is not comparable. */
function notesOn({ amounts, units }: FundingInput, locale: AppLocale): string[] {
  if (amounts.length === 0) return [];
  const repeated = amounts.filter(isRepeated).map((figure) =>
    m.funding_repeated(
      {
        amount: formatFigure(figure, units, locale),
        years: formatPeriod(figure.asOf ?? '', locale)
      },
      { locale }
    )
  );
  const mixed = new Set(amounts.map(({ unit }) => unit)).size > 1;
  return [
    m.funding_national({}, { locale }),
    ...new Set(repeated),
    ...(mixed ? [m.funding_units({}, { locale })] : [])
  ];
}

/** What the money is for, then the amounts year by year, then their sum. */
function summaryOf({ amounts, total, units }: FundingInput, locale: AppLocale): string[] {
  const years = amountsByYear(amounts);
  const measures = [...new Set(years.map(({ figure }) => textIn(figure.measure, locale)))];
  const told = measures.map((measure) => {
    const named = years
      .filter(({ figure }) => textIn(figure.measure, locale) === measure)
      .map((year) => amountAndYear(year, units, locale));
    return asSentence(`${measure}: ${formatList(named, locale)}`);
  });
  if (!total) return told;
  const sum = formatFigure(total, units, locale);
  return [...told, m.funding_sum({ sum, kind: total.kind }, { locale })];
}

/** Title, notes and summary; the sum in the title is that of the amounts that are shown. */
export function describeFunding(input: FundingInput, locale: AppLocale): Description {
  const title = titleOf(input, locale);
  const summary = summaryOf(input, locale);
  const summed = amountsByYear(input.amounts).some(({ runningTotal }) => runningTotal !== null);
  return {
    title,
    howToRead: m.funding_how({ kind: summed ? 'sums' : 'amounts' }, { locale }),
    summary: summary.length > 0 ? summary.join(' ') : asSentence(title),
    notes: notesOn(input, locale),
    source: agreementsAsSource(
      agreementsOf(
        input.agreements,
        input.amounts.map(({ agreement }) => agreement)
      ),
      locale
    )
  };
}

const allFigures = ({ amounts, total, behind }: FundingInput): Figure[] => [
  ...amounts,
  ...(total ? [total] : []),
  ...behind
];

export function sourcesFunding(input: FundingInput): Passage[] {
  const stated = allFigures(input).filter(isStated);
  return uniquePassages(
    stated.flatMap(({ passage, datedBy }) => (datedBy ? [passage, datedBy] : [passage]))
  );
}

/** Of a year the figure that names its money, of the sum the figure that is the sum. */
export function detailFunding(
  input: FundingInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  const { amounts, total, units } = input;
  const year = amountsByYear(amounts).find((candidate) => candidate.key === key);
  const figure = year?.figure ?? (key === total?.id ? total : null);
  return figure ? figureDetail(figure, allFigures(input), units, locale) : null;
}

/** The years that one figure names together, and the sum with all of them. */
export function relatedFunding({ amounts, total }: FundingInput, key: string): string[] {
  const years = amountsByYear(amounts);
  if (key === total?.id) return [key, ...years.map((year) => year.key)];
  const chosen = years.find((year) => year.key === key);
  return years.filter(({ figure }) => figure === chosen?.figure).map((year) => year.key);
}
