import { figureNumber, formatFigure, textIn } from '$lib/i18n/figures';
import { asSentence, quoted } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { isStated } from '$lib/model/lookup';
import type { Figure, Passage } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { agreementsAsSource, agreementsOf } from '../agreements';
import { figureDetail } from '../figureWords';
import { uniquePassages } from '../passages';
import type { Description, MarkDetail } from '../types';
import { obstacleKey } from './placeParts';
import { asideOf, obstacleInWords, partInWords, qualified, squareInWords } from './partWords';
import type { SurplusHeatInput } from './select';
import { hasRest, squareValue } from './squares';

/** The figures the chart shows, in its order. */
export const shownFigures = ({ power, households, perHousehold }: SurplusHeatInput): Figure[] =>
  [power, households, perHousehold].filter((figure) => figure !== null);

/** What the document says of the power, and how many households that is, in its own order. */
function titleOf(input: SurplusHeatInput, locale: AppLocale): string {
  const { power, households, units, obstacle } = input;
  const [first] = shownFigures(input);
  if (!first) {
    return obstacle
      ? m.surplus_heat_obstacle_only({}, { locale })
      : m.surplus_heat_nothing({}, { locale });
  }
  if (!power) return partInWords(first, units, locale);
  const counted = households && figureNumber(households, locale) !== null;
  const qualifier = counted ? asideOf(households, locale) : '';
  return m.surplus_heat_title(
    {
      power: qualified(power, units, locale),
      households: counted ? formatFigure(households, units, locale) : '',
      qualifier,
      parts: counted ? (qualifier ? 'qualified' : 'both') : 'power'
    },
    { locale }
  );
}

function howToRead({ households, units }: SurplusHeatInput, locale: AppLocale): string {
  const each = squareInWords(households, units, locale);
  if (each === null) return m.surplus_heat_how_none({}, { locale });
  const total = households?.value ?? 0;
  const value = squareValue(total);
  const kind = value === 1 ? 'single' : hasRest(total) ? 'rest' : 'whole';
  return m.surplus_heat_how({ each, kind }, { locale });
}

/** What is not exact, and what is ours. */
function notesOn({ power, perHousehold, units }: SurplusHeatInput, locale: AppLocale): string[] {
  const notes: string[] = [];
  if (power?.qualifier && asideOf(power, locale)) {
    const qualifier = textIn(power.qualifier, locale);
    notes.push(m.surplus_heat_approximate({ qualifier }, { locale }));
  }
  if (perHousehold?.kind === 'derived') {
    const number = formatFigure(perHousehold, units, locale);
    notes.push(m.surplus_heat_derived({ number }, { locale }));
  }
  return notes;
}

/** What stands in the way, with its heading; quoted where it is word for word. */
export function obstacleLine(input: SurplusHeatInput, locale: AppLocale): string | null {
  if (!input.obstacle) return null;
  const { text, translated } = obstacleInWords(input.obstacle, locale);
  const words = translated
    ? `${text} ${m.unofficial_translation({}, { locale })}`
    : quoted(text, locale);
  return `${m.surplus_heat_obstacle({}, { locale })}: ${words}`;
}

/** Title, how to read, notes and summary; the numbers in them carry the document's own words. */
export function describeSurplusHeat(input: SurplusHeatInput, locale: AppLocale): Description {
  const figures = shownFigures(input);
  const title = titleOf(input, locale);
  const told = figures.map((figure) => partInWords(figure, input.units, locale));
  const obstacle = obstacleLine(input, locale);
  const sentences = [...told, ...(obstacle ? [obstacle] : [])].map(asSentence);
  const agreements = figures.map(({ agreement }) => agreement);
  if (input.obstacle) agreements.push(input.obstacle.passage.agreement);
  return {
    title,
    howToRead: howToRead(input, locale),
    summary: sentences.length > 0 ? sentences.join(' ') : asSentence(title),
    notes: notesOn(input, locale),
    source: agreementsAsSource(agreementsOf(input.agreements, agreements), locale)
  };
}

export function sourcesSurplusHeat(input: SurplusHeatInput): Passage[] {
  const passages = [...shownFigures(input), ...input.behind]
    .filter(isStated)
    .flatMap(({ passage, datedBy }) => (datedBy ? [passage, datedBy] : [passage]));
  if (input.obstacle) passages.push(input.obstacle.passage);
  return uniquePassages(passages);
}

/** Of a figure its number, date and sentences; of the obstacle its sentence. */
export function detailSurplusHeat(
  input: SurplusHeatInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  if (key === obstacleKey && input.obstacle) {
    return {
      heading: m.surplus_heat_obstacle({}, { locale }),
      facts: [],
      passages: [input.obstacle.passage],
      commitments: [],
      ours: null
    };
  }
  const figures = shownFigures(input);
  const figure = figures.find(({ id }) => id === key);
  return figure ? figureDetail(figure, [...figures, ...input.behind], input.units, locale) : null;
}
