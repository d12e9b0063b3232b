import { formatFigure, textIn } from '$lib/i18n/figures';
import { asSentence, formatList, formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Figure, Passage } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { figureDetail, figureInWords, figureTable, uniquePassages } from '../figureWords';
import type { Description, MarkDetail, Table } from '../types';
import { obstacleKey } from './layout';
import type { SurplusHeatInput } from './select';
import { squareValue } from './squares';

const allFigures = ({ power, households, perHousehold }: SurplusHeatInput): Figure[] =>
  [power, households, perHousehold].filter((figure) => figure !== null);

/** The finding joins the two stated numbers; the qualifier of the power is said with it. */
export function describeSurplusHeat(input: SurplusHeatInput, locale: AppLocale): Description {
  const { power, households, perHousehold, units } = input;
  const figures = allFigures(input);
  const inWords = figures.map((figure) => figureInWords(figure, units, locale));
  const nothing = m.surplus_heat_nothing({}, { locale });
  const notes: string[] = [];
  if (power?.qualifier) {
    const qualifier = textIn(power.qualifier, locale);
    notes.push(m.surplus_heat_approximate({ qualifier }, { locale }));
  }
  if (perHousehold?.kind === 'derived') notes.push(m.surplus_heat_derived({}, { locale }));
  return {
    title:
      power && households
        ? m.surplus_heat_title(
            {
              power: formatFigure(power, units, locale),
              households: formatFigure(households, units, locale)
            },
            { locale }
          )
        : (inWords[0] ?? nothing),
    howToRead: households
      ? m.surplus_heat_how(
          { each: formatNumber(squareValue(households.value ?? 0), locale) },
          { locale }
        )
      : m.surplus_heat_how_none({}, { locale }),
    summary: inWords.length > 0 ? asSentence(formatList(inWords, locale)) : nothing,
    notes,
    source: formatList(
      input.agreements
        .filter(({ id }) => figures.some(({ agreement }) => agreement === id))
        .map(({ shortTitle }) => textIn(shortTitle, locale)),
      locale
    )
  };
}

export const tableSurplusHeat = (input: SurplusHeatInput, locale: AppLocale): Table =>
  figureTable(allFigures(input), input.units, locale);

export function sourcesSurplusHeat(input: SurplusHeatInput): Passage[] {
  const stated = allFigures(input).flatMap((figure) =>
    figure.kind === 'stated' ? [figure.passage] : []
  );
  return uniquePassages(input.obstacle ? [...stated, input.obstacle] : stated);
}

export function detailSurplusHeat(
  input: SurplusHeatInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  if (key === obstacleKey && input.obstacle) {
    return {
      heading: m.surplus_heat_obstacle({}, { locale }),
      facts: [],
      passages: [input.obstacle],
      commitments: [],
      ours: null
    };
  }
  const figures = allFigures(input);
  const figure = figures.find(({ id }) => id === key);
  return figure ? figureDetail(figure, figures, input.units, locale) : null;
}
