import type { Commitment } from '../../../src/lib/model/types';
import { TEST_NAMES } from '../build/commitment';
import { parseRange } from '../source/lineRange';
import { contains, extentOf, overlaps } from '../source/passages';
import { markerLetter } from '../source/seed';
import type { Rule } from './rule';
import { areSound } from './tables';
import { checkOrder } from './themes';

/** The label of a lettered paragraph is the letter in the seed. */
export const labelsAreLetters: Rule = {
  name: 'a letter is that of the document',
  check({ commitments, sources }) {
    const seeds = new Map(sources.map(({ id, seed }) => [id, seed]));
    for (const { raw, row, spot } of commitments) {
      // As written: the quote may leave out the heading its letter stands before.
      const [line] = parseRange(raw.quote.lines);
      const text = seeds.get(row.agreement)?.lines[line - 1];
      if (text === undefined) continue;
      const letter = markerLetter(text);
      if (letter !== undefined && letter !== row.label) {
        spot
          .at('label')
          .fault(
            `the label is "${row.label}", line ${line} of the seed has "${letter}."`,
            `Write "${letter}"`
          );
      } else if (letter === undefined && /^\p{Ll}$/u.test(row.label)) {
        spot
          .at('label')
          .fault(
            `the label is "${row.label}", line ${line} of the seed has no letter`,
            'Number it by theme and place, or correct the lines'
          );
      }
    }
  }
};

/** Commitments are listed in document order. */
export const commitmentsAreInOrder: Rule = {
  name: 'commitments are in document order',
  check({ commitments, sources }) {
    for (const { id } of sources) {
      checkOrder(
        commitments.filter(({ row }) => row.agreement === id),
        ({ quote }) => quote,
        'quote'
      );
    }
  }
};

/** No word belongs to two commitments. */
export const quotesAreApart: Rule = {
  name: 'quotes do not overlap',
  check({ commitments }) {
    for (const [i, { row, spot }] of commitments.entries()) {
      const other = commitments
        .slice(0, i)
        .find(
          (before) =>
            before.row.agreement === row.agreement && overlaps(before.row.quote, row.quote)
        );
      if (other !== undefined) {
        spot
          .at('quote')
          .fault(
            `the quote overlaps that of "${other.row.id}"`,
            'Let each word belong to one commitment'
          );
      }
    }
  }
};

/** A sub-point stands in the quote, a lead-in outside of it. */
export const piecesFitTheQuote: Rule = {
  name: 'parts are within the quote, the lead-in is not',
  check({ commitments }) {
    for (const { row, spot } of commitments) {
      for (const [i, part] of row.parts.entries()) {
        if (!contains(row.quote, part))
          spot
            .at('parts', i)
            .fault('the part is not within the quote', 'Correct the lines of one of them');
      }
      if (row.leadIn !== null && overlaps(row.quote, row.leadIn)) {
        spot
          .at('leadIn')
          .fault('the lead-in overlaps the quote', 'Take away what the quote has already');
      }
    }
  }
};

/** The words that meet a test are words of the commitment or of the sentence that governs it. */
export const testsAreInTheWords: Rule = {
  name: 'the words of a test are within the quote or the lead-in',
  check({ commitments }) {
    for (const { row, spot } of commitments) {
      for (const name of TEST_NAMES) {
        const { passage } = row.tests[name];
        if (
          passage === null ||
          [row.quote, row.leadIn].some((outer) => outer && contains(outer, passage))
        )
          continue;
        spot
          .at('tests', name)
          .fault(
            `the words of the test "${name}" are not within the quote or the lead-in`,
            'Cut them from there, or write null'
          );
      }
    }
  }
};

/** Who commits is not also with whom. */
export const partnersAreOthers: Rule = {
  name: 'partners are others than those who commit',
  check({ commitments }) {
    for (const { row, spot } of commitments) {
      for (const [i, id] of row.with.entries()) {
        if (row.committedBy.includes(id))
          spot.at('with', i).fault(`"${id}" is in committedBy already`, 'Name it once');
      }
    }
  }
};

/** A commitment belongs to a theme that has no themes below it. */
export const themesOfCommitmentsAreLeaves: Rule = {
  name: 'the theme of a commitment is a leaf',
  check({ commitments, themes }) {
    for (const { row, spot } of commitments) {
      const child = themes.find((theme) => theme.row.parent === row.theme);
      if (child === undefined) continue;
      spot
        .at('theme')
        .fault(
          `the theme "${row.theme}" has themes below it`,
          `Name one of them, as "${child.row.id}"`
        );
    }
  }
};

/** A commitment has the theme under whose heading it stands, the lowest one. */
export const themesAreThoseAbove: Rule = {
  name: 'the theme is the one under whose heading the commitment stands',
  check(assembly) {
    if (!areSound(assembly, ['themes'])) return;
    for (const { row, spot } of assembly.commitments) {
      if (assembly.themes.some((theme) => theme.row.parent === row.theme)) continue;
      const above = headingAbove(
        row,
        assembly.themes.map((theme) => theme.row)
      );
      const known = assembly.themes.some(
        (theme) => theme.row.id === row.theme && theme.row.agreement === row.agreement
      );
      if (above === undefined || above.id === row.theme || !known) continue;
      spot
        .at('theme')
        .fault(
          `the quote stands under the heading of "${above.id}", not of "${row.theme}"`,
          `Write "${above.id}", or correct the lines`
        );
    }
  }
};

function headingAbove(
  { agreement, quote }: Commitment,
  themes: readonly { id: string; agreement: string; heading: Commitment['quote'] }[]
): { id: string } | undefined {
  const start = extentOf(quote)?.start;
  if (start === undefined) return undefined;
  const starts = themes
    .filter((theme) => theme.agreement === agreement)
    .map(({ id, heading }) => ({ id, start: extentOf(heading)?.start ?? Infinity }))
    .filter((theme) => theme.start < start);
  return starts.sort((a, b) => b.start - a.start)[0];
}
