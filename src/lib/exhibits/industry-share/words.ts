import { formatFigure, textIn } from '$lib/i18n/figures';
import { asSentence, formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Figure, Passage } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { figureDetail, figureInWords, figureTable } from '../figureWords';
import { uniquePassages } from '../passages';
import type { Description, MarkDetail, Table } from '../types';
import type { IndustryShareInput } from './select';

const allFigures = ({ shares }: IndustryShareInput): Figure[] =>
  shares.flatMap(({ part, rest }) => (rest ? [part, rest] : [part]));

/** Title and summary; the comparison in the title follows from the numbers. */
export function describeIndustryShare(input: IndustryShareInput, locale: AppLocale): Description {
  const { shares, units } = input;
  const inWords = shares.map(({ part }) => figureInWords(part, units, locale));
  const sources = [
    ...new Set(
      shares.flatMap(({ part }) => (part.statedSource ? [textIn(part.statedSource, locale)] : []))
    )
  ];
  const [first, second] = shares;
  const title =
    first && second
      ? m.industry_share_title(
          {
            relation: (second.part.value ?? 0) > (first.part.value ?? 0) ? 'more' : 'other',
            first: formatFigure(first.part, units, locale),
            second: formatFigure(second.part, units, locale)
          },
          { locale }
        )
      : (inWords[0] ?? m.industry_share_nothing({}, { locale }));
  return {
    title,
    howToRead: m.industry_share_how({}, { locale }),
    summary: inWords.length > 0 ? asSentence(formatList(inWords, locale)) : title,
    notes: [],
    source: sources.join(', ')
  };
}

/** One row per bar. */
export const tableIndustryShare = (input: IndustryShareInput, locale: AppLocale): Table =>
  figureTable(allFigures(input), input.units, locale);

export function sourcesIndustryShare({ shares }: IndustryShareInput): Passage[] {
  return uniquePassages(
    shares.flatMap(({ part }) => (part.datedBy ? [part.passage, part.datedBy] : [part.passage]))
  );
}

export function detailIndustryShare(
  input: IndustryShareInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  const figures = allFigures(input);
  const figure = figures.find(({ id }) => id === key);
  return figure ? figureDetail(figure, figures, input.units, locale) : null;
}
