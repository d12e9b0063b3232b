import { textIn } from '$lib/i18n/figures';
import { formatList, quoted } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { isStated, type PlacedAgreement } from '$lib/model/lookup';
import type { Passage, StatedFigure } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { agreementChoice, agreementsAsSource, chosenAgreements } from '../agreements';
import { figureDetail } from '../figureWords';
import { uniquePassages } from '../passages';
import type { Choice, Description, MarkDetail, Options } from '../types';
import { isUpperBound } from './glyph';
import { isNumbered, rowInWords } from './rowWords';
import type { StatedFiguresInput } from './select';

interface Group {
  agreement: PlacedAgreement;
  figures: StatedFigure[];
}

/** The stated figures of each chosen agreement, as the chart shows them. */
export function shownGroups(input: StatedFiguresInput, options: Options): Group[] {
  const stated = input.figures.filter(isStated);
  return chosenAgreements(input.agreements, options).map((agreement) => ({
    agreement,
    figures: stated.filter((figure) => figure.agreement === agreement.id)
  }));
}

const allShown = (input: StatedFiguresInput, options: Options) =>
  shownGroups(input, options).flatMap(({ figures }) => figures);

export function choicesStatedFigures(
  { agreements }: StatedFiguresInput,
  locale: AppLocale
): Choice[] {
  return agreementChoice(agreements, locale);
}

/** How many are named one by one before the title only names the one with most. */
const mostNamed = 3;

/** How many numbers stand where; up to three agreements each with its count, else where most do. */
function titleOf(groups: Group[], locale: AppLocale): string {
  const counts = groups.map(({ agreement, figures }) => ({
    name: textIn(agreement.shortTitle, locale),
    count: figures.filter(isNumbered).length
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const [only] = counts;
  const some = total > 0 ? 'yes' : 'no';
  if (only && counts.length === 1) {
    return m.stated_figures_title_one({ some, agreement: only.name, count: total }, { locale });
  }
  if (total === 0) return m.stated_figures_nothing({}, { locale });
  if (counts.length <= mostNamed) {
    const each = counts.map(({ name, count }) =>
      m.stated_figures_in({ some: count > 0 ? 'yes' : 'no', count, agreement: name }, { locale })
    );
    return m.stated_figures_title_few({ count: total, each: formatList(each, locale) }, { locale });
  }
  const most = Math.max(...counts.map(({ count }) => count));
  const leading = counts.filter(({ count }) => count === most).map(({ name }) => name);
  return m.stated_figures_title_many(
    {
      spread:
        leading.length === counts.length ? 'even' : leading.length === 1 ? 'single' : 'shared',
      count: total,
      agreements: counts.length,
      leading: formatList(leading, locale),
      most
    },
    { locale }
  );
}

/** What a careful reader must know: words that are no number, upper bounds, no common scale. */
function notesOn(figures: StatedFigure[], locale: AppLocale): string[] {
  const words = (some: StatedFigure[]) =>
    formatList(
      [...new Set(some.map(({ qualifier }) => quoted(textIn(qualifier ?? {}, locale), locale)))],
      locale
    );
  const unnumbered = figures.filter((figure) => !isNumbered(figure));
  const bounded = figures.filter((figure) => figure.value !== null && isUpperBound(figure));
  const notes: string[] = [];
  if (unnumbered.length > 0) {
    const named = words(unnumbered);
    notes.push(m.stated_figures_note_words({ count: unnumbered.length, words: named }, { locale }));
  }
  if (bounded.length > 0) {
    notes.push(m.stated_figures_note_bound({ words: words(bounded) }, { locale }));
  }
  if (figures.length > 1) notes.push(m.stated_figures_note_scales({}, { locale }));
  return notes;
}

/** The sources the documents themselves name, after the agreements. */
function sourceOf(groups: Group[], locale: AppLocale): string {
  if (groups.length === 0) return '';
  const named = groups.flatMap(({ figures }) =>
    figures.flatMap(({ statedSource }) => (statedSource ? [textIn(statedSource, locale)] : []))
  );
  const agreements = agreementsAsSource(
    groups.map(({ agreement }) => agreement),
    locale
  );
  return [agreements, ...new Set(named)].join(', ');
}

/** Title, notes and summary; every count in them is of the rows that are shown. */
export function describeStatedFigures(
  input: StatedFiguresInput,
  options: Options,
  locale: AppLocale
): Description {
  const groups = shownGroups(input, options);
  const title = titleOf(groups, locale);
  const told = groups.flatMap(({ agreement, figures }) => {
    const rows = figures.map((figure) => rowInWords(figure, input.units, locale));
    return rows.length > 0 ? [`${textIn(agreement.shortTitle, locale)}: ${rows.join('; ')}.`] : [];
  });
  return {
    title,
    howToRead: m.stated_figures_how({}, { locale }),
    summary: told.length > 0 ? told.join(' ') : `${title}.`,
    notes: notesOn(
      groups.flatMap(({ figures }) => figures),
      locale
    ),
    source: sourceOf(groups, locale)
  };
}

export function sourcesStatedFigures(input: StatedFiguresInput, options: Options): Passage[] {
  return uniquePassages(
    allShown(input, options).flatMap(({ passage, datedBy }) =>
      datedBy ? [passage, datedBy] : [passage]
    )
  );
}

/** For every figure of the input, derived ones too, whatever the choice: a link may lead there. */
export function detailStatedFigures(
  { figures, units }: StatedFiguresInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  const figure = figures.find(({ id }) => id === key);
  return figure ? figureDetail(figure, figures, units, locale) : null;
}
