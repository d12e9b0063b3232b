import type { Rule } from './rule';

/** A group of words occurs in some document. */
export const wordGroupsHaveHits: Rule = {
  name: 'word groups have hits',
  check({ vocabulary, sources }) {
    if (!sources.every(({ blocks }) => blocks.length > 0)) return;
    for (const { row, spot } of vocabulary) {
      if (row.counts.some(({ count }) => count > 0)) continue;
      spot
        .at('pattern')
        .fault(
          `the pattern "${row.pattern}" hits no word of any document`,
          'Mend the expression, or take the group away'
        );
    }
  }
};

/** A unit says once where the number goes. */
export const unitsHaveAPlace: Rule = {
  name: 'a unit has a place for the number',
  check({ units }) {
    for (const { row, spot } of units) {
      for (const [language, format] of Object.entries(row.format)) {
        if (format.split('{n}').length === 2) continue;
        spot
          .at('format', language)
          .fault(`"${format}" does not have {n} once`, 'Write {n} where the number goes');
      }
    }
  }
};
