import { formatFigure, textIn } from '$lib/i18n/figures';
import { asSentence, formatList, formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Figure, Passage } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { figureDetail, numberCell, textCell, uniquePassages } from '../figureWords';
import type { Description, MarkDetail, Table } from '../types';
import type { FundingInput } from './select';
import { amountsByYear } from './years';

const allFigures = ({ amounts, total }: FundingInput): Figure[] =>
  total ? [...amounts, total] : amounts;

/** The sum in the title is the derived figure; without one, the title names the first amount. */
export function describeFunding(input: FundingInput, locale: AppLocale): Description {
  const years = amountsByYear(input);
  const [first] = years;
  const last = years.at(-1);
  const inWords = years.map(({ period, figure }) => {
    const amount = formatFigure(figure, input.units, locale);
    return period
      ? m.funding_year({ amount, year: formatPeriod(period, locale) }, { locale })
      : amount;
  });
  const sum = input.total && formatFigure(input.total, input.units, locale);
  const shortTitles = input.agreements.filter(({ id }) =>
    input.amounts.some(({ agreement }) => agreement === id)
  );
  return {
    title:
      first && last
        ? m.funding_title(
            {
              amount: sum ?? formatFigure(first.figure, input.units, locale),
              first: formatPeriod(first.period, locale),
              last: formatPeriod((sum ? last : first).period, locale),
              years: sum && first.period !== last.period ? 'many' : 'one'
            },
            { locale }
          )
        : m.funding_nothing({}, { locale }),
    howToRead: m.funding_how({}, { locale }),
    summary: first
      ? `${asSentence(formatList(inWords, locale))}${sum ? ` ${m.funding_sum({ sum }, { locale })}` : ''}`
      : m.funding_nothing({}, { locale }),
    notes: first ? [m.funding_national({}, { locale })] : [],
    source: formatList(
      shortTitles.map(({ shortTitle }) => textIn(shortTitle, locale)),
      locale
    )
  };
}

/** One row per year, then the sum. */
export function tableFunding(input: FundingInput, locale: AppLocale): Table {
  const money = (figure: Figure, value: number) =>
    numberCell(value, formatFigure({ ...figure, value }, input.units, locale));
  const rows: Table['rows'] = amountsByYear(input).map((year) => ({
    key: year.key,
    cells: [
      textCell(year.period ? formatPeriod(year.period, locale) : null),
      money(year.figure, year.amount),
      money(year.figure, year.runningTotal)
    ]
  }));
  const { total } = input;
  if (total) {
    const sum = money(total, total.value ?? 0);
    rows.push({ key: total.id, cells: [textCell(m.funding_total({}, { locale })), sum, sum] });
  }
  return {
    columns: [
      { id: 'year', label: m.column_date({}, { locale }), numeric: false },
      { id: 'amount', label: m.funding_amount({}, { locale }), numeric: true },
      { id: 'total', label: m.funding_running_total({}, { locale }), numeric: true }
    ],
    rows
  };
}

export const sourcesFunding = ({ amounts }: FundingInput): Passage[] =>
  uniquePassages(amounts.map(({ passage }) => passage));

export function detailFunding(
  input: FundingInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  const figures = allFigures(input);
  const figure =
    amountsByYear(input).find((year) => year.key === key)?.figure ??
    figures.find(({ id }) => id === key && id === input.total?.id);
  return figure ? figureDetail(figure, figures, input.units, locale) : null;
}

/** The years one sentence names together, and the sum with all of them. */
export function relatedFunding(input: FundingInput, key: string): string[] {
  const years = amountsByYear(input);
  if (key === input.total?.id) return [key, ...years.map((year) => year.key)];
  const chosen = years.find((year) => year.key === key);
  return years.filter(({ figure }) => figure === chosen?.figure).map((year) => year.key);
}
