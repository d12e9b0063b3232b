import { baseLocale, locales, type AppLocale } from '$lib/i18n/locale';
import type { BaseLayout } from '$lib/viz/layout';
import { measureText } from '$lib/viz/text';
import { chosenOptions } from '../options';
import { exhibitIds, loadExhibit } from '../registry';
import { selects } from '../selects';
import type { AnyExhibit, ExhibitInput, Options } from '../types';
import { dataset } from './realData';

/** One exhibit with one input; whoever changes the input, which is frozen, throws. */
export interface Case {
  exhibit: AnyExhibit;
  /** The example's name, or `real data`. */
  name: string;
  input: ExhibitInput;
  options: Options;
}

export const realData = 'real data';

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** What the browser gets: the input as it comes out of its published file. */
function published(id: string): ExhibitInput {
  return JSON.parse(JSON.stringify(selects[id]?.(dataset))) as ExhibitInput;
}

async function casesOf(id: string): Promise<Case[]> {
  const exhibit = await loadExhibit(id);
  if (!exhibit) throw new Error(`The registry lacks "${id}".`);
  const real = { name: realData, input: published(id), options: {} };
  return [real, ...(await exhibit.examples())].map(({ name, input, options = {} }) => ({
    exhibit,
    name,
    input: frozen(structuredClone(input)),
    options
  }));
}

/** Every exhibit with its examples and the real data, in the order of the registry. */
export const cases: Case[] = (await Promise.all(exhibitIds.map(casesOf))).flat();

/** For `describe.each`: what is printed, then the case. */
export const named = cases.map((one) => [`${one.exhibit.id}, ${one.name}`, one] as const);

export interface Situation {
  locale: AppLocale;
  options: Options;
  /** In px: where this is tried. */
  widths: number[];
}

/** The widths, in px, every exhibit must stand at, and those that show most of it. */
const allWidths = [280, 320, 720, 960, 1440];
const someWidths = [320, 960];

/** The options of a case as they stand, and again with each value of each choice. */
function variants({ exhibit, input, options }: Case, locale: AppLocale): Options[] {
  const choices = exhibit.choices(input, locale);
  const base = chosenOptions(choices, options);
  const others = choices.flatMap(({ id, values }) =>
    values.filter(({ value }) => value !== base[id]).map(({ value }) => ({ ...base, [id]: value }))
  );
  return [base, ...others];
}

const layouts = new WeakMap<Case, Map<string, BaseLayout>>();

/** The layout of a case at a width, its wide one if none is said, measured with the project's fonts; made once. */
export function layoutOf(
  one: Case,
  { locale, options }: Omit<Situation, 'widths'>,
  width = one.exhibit.widths.wide
): BaseLayout {
  const made = layouts.get(one) ?? new Map<string, BaseLayout>();
  layouts.set(one, made);
  const key = JSON.stringify([locale, options, width]);
  const { exhibit, input } = one;
  const layout =
    made.get(key) ?? exhibit.layout(input, options, { width, locale, measure: measureText });
  made.set(key, layout);
  return layout;
}

/** Whether a case has hundreds of marks: what a few dozen show just as well is not tried again. */
function isLarge(one: Case): boolean {
  const [options = {}] = variants(one, baseLocale);
  return layoutOf(one, { locale: baseLocale, options }).marks.length > 150;
}

/**
 * A case in every language with every variant of its options: as it stands at all widths, the
 * others at some.
 */
export function situations(one: Case): Situation[] {
  const large = isLarge(one);
  return locales.flatMap((locale) =>
    variants(one, locale)
      .slice(0, large ? 1 : Infinity)
      .map((options, index) => ({
        locale,
        options,
        widths: large || index > 0 ? someWidths : allWidths
      }))
  );
}

/** The situation of a case that nobody has chosen anything in. */
export const firstSituation = (one: Case): Situation => situations(one)[0]!;

/** For messages: where something was found. */
export const where = ({ locale, options }: Situation, ...more: (number | string)[]): string =>
  [locale, ...Object.entries(options).map((pair) => pair.join('=')), ...more].join(' ');
