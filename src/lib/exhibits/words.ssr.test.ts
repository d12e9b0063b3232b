import { describe, expect, it } from 'vitest';
import { baseLocale, locales } from '$lib/i18n/locale';
import { factQuotes, factText } from '$lib/model/fact';
import { comparabilityNotes } from './comparability';
import {
  layoutOf,
  named,
  realData,
  situations,
  where,
  type Case,
  type Situation
} from './testing/cases';
import { slipsIn } from './testing/wording';

/** How a full sentence may end: in a sign, perhaps inside quotation marks or brackets. */
const sentence = /[.!?…][«”’)]*$/;
/** How a headline may end: in a word, a number, or a sign that belongs to one. */
const headline = /[\p{L}\p{N}%)»”’.?!]$/u;

const unless = (sound: boolean, fault: string) => (sound ? [] : [fault]);
const repeated = (items: string[]) => unless(new Set(items).size === items.length, 'repeats');

function descriptionFaults({ exhibit, input }: Case, { locale, options }: Situation): string[] {
  const words = exhibit.describe(input, options, locale);
  const { title, howToRead, summary, source } = words;
  const scales = exhibit.scales(input, options, locale);
  const notes = [...comparabilityNotes(scales, locale), ...words.notes];
  return [
    ...[title, howToRead, summary, ...notes, ...(source ? [source] : [])].flatMap(slipsIn),
    ...unless(headline.test(title), `no headline: ${title}`),
    ...[howToRead, summary, ...notes].flatMap((text) =>
      unless(sentence.test(text), `no sentence: ${text}`)
    ),
    ...repeated(notes)
  ];
}

function tableFaults(one: Case, situation: Situation): string[] {
  const { exhibit, input } = one;
  const { options, locale } = situation;
  const { columns, rows } = exhibit.table(input, options, locale);
  const { marks } = layoutOf(one, situation);
  const keys = new Set(rows.flatMap(({ key }) => key ?? []));
  // A row may also be of something too small to be drawn, a rest of nothing say.
  const isKnown = (key: string) => exhibit.detail(input, key, options, locale) !== null;
  return [
    ...unless(columns.length > 0, 'no column'),
    ...unless(rows.length > 0 || marks.length === 0, 'no row'),
    ...repeated(columns.map(({ id }) => id)),
    ...columns.flatMap(({ label }) => slipsIn(label)),
    ...[...keys].filter((key) => !isKnown(key)).map((key) => `a row of nothing: ${key}`),
    ...rows.flatMap(({ cells }) => [
      ...unless(cells.length === columns.length, `a row of ${cells.length} cells`),
      ...cells.flatMap(({ text }) => slipsIn(text))
    ])
  ];
}

function detailFaults({ exhibit, input }: Case, situation: Situation, key: string): string[] {
  const detail = exhibit.detail(input, key, situation.options, situation.locale);
  if (!detail) return [`nothing to say of ${key}`];
  const { heading, facts, passages, commitments, ours } = detail;
  return [
    ...[heading, ...facts.map(factText), ...(ours === null ? [] : [ours])].flatMap(slipsIn),
    ...unless(facts.length + passages.length + commitments.length > 0, 'rests on nothing'),
    ...repeated(facts.map(factText)),
    ...facts.flatMap((fact) =>
      factQuotes(fact).flatMap(({ text }) => unless(factText(fact).includes(text), text))
    ),
    ...repeated(commitments)
  ].map((fault) => `${key}: ${fault}`);
}

function relatedFaults({ exhibit, input }: Case, { options }: Situation, keys: string[]): string[] {
  const there = new Set(keys);
  return keys.flatMap((key) => {
    const lifted = exhibit.related?.(input, key, options) ?? [key];
    return unless(lifted.includes(key) && lifted.every((other) => there.has(other)), key);
  });
}

/** The faults of a case in every situation, each with its place. */
const everywhere = (one: Case, faultsIn: (situation: Situation) => string[]) =>
  situations(one).flatMap((situation) =>
    faultsIn(situation).map((fault) => `${where(situation)}: ${fault}`)
  );

describe.each(named)('the words of %s', (_name, one) => {
  const { exhibit, input } = one;
  const keysIn = (situation: Situation) => layoutOf(one, situation).marks.map(({ key }) => key);

  it('say what is found, how to read it, and the whole in words', () => {
    expect(everywhere(one, (situation) => descriptionFaults(one, situation))).toEqual([]);
  });

  it('stand in a table with as many cells as columns, none of them empty', () => {
    expect(everywhere(one, (situation) => tableFaults(one, situation))).toEqual([]);
  });

  it('tell of every mark what it rests on, and of no other', () => {
    const faults = everywhere(one, (situation) =>
      keysIn(situation).flatMap((key) => detailFaults(one, situation, key))
    );
    expect(faults).toEqual([]);
    const unknown = everywhere(one, ({ options, locale }) =>
      unless(exhibit.detail(input, 'no-such-key', options, locale) === null, 'made up')
    );
    expect(unknown).toEqual([]);
  });

  it('lift a mark with marks that are there, itself among them', () => {
    const faults = everywhere(one, (situation) => relatedFaults(one, situation, keysIn(situation)));
    expect(faults).toEqual([]);
  });

  it('offer choices that are told apart and can be undone', () => {
    for (const locale of locales) {
      const choices = exhibit.choices(input, locale);
      expect(repeated(choices.map(({ id }) => id))).toEqual([]);
      // The address of a page says by this name which mark is pinned.
      expect(choices.map(({ id }) => id)).not.toContain('mark');
      for (const { label, values, fallback } of choices) {
        const ids = values.map(({ value }) => value);
        expect(repeated(ids)).toEqual([]);
        expect(ids).toContain(fallback);
        expect([label, ...values.map((value) => value.label)].flatMap(slipsIn)).toEqual([]);
      }
    }
  });

  it.runIf(one.name === realData)('are words of each language', () => {
    const spoken = locales.map((locale) => {
      const situation = situations(one).find((other) => other.locale === locale);
      const { title, howToRead, summary } = exhibit.describe(input, situation!.options, locale);
      return { locale, words: [title, howToRead, summary] };
    });
    const base = spoken.find(({ locale }) => locale === baseLocale)?.words ?? [];
    for (const { locale, words } of spoken) {
      if (locale !== baseLocale) for (const word of words) expect(base).not.toContain(word);
    }
  });
});
