import type { Assembly, Built } from '../build/assembly';
import { languageOf } from '../build/assembly';
import type { Figure, StatedFigure } from '../../../src/lib/model/types';
import type { Spot } from '../reading/spot';
import { findNumbers } from '../source/numbers';
import { parseWhen, yearsOf } from '../source/when';
import type { Rule } from './rule';

interface Stated {
  row: StatedFigure;
  spot: Spot;
  language: string;
}

/** The stated figures whose passage could be cut. */
function statedFigures({ figures, sources }: Assembly): Stated[] {
  const languages = new Map(sources.map((source) => [source.id, languageOf(source)]));
  return figures.flatMap(({ row, spot }: Built<unknown, Figure>) =>
    row.kind === 'stated' && row.passage.hash !== ''
      ? [{ row, spot, language: languages.get(row.agreement)! }]
      : []
  );
}

/** A figure has one value, or a range, or words in its place. */
export const figuresHaveOneValue: Rule = {
  name: 'a figure has one value or a range',
  check({ figures }) {
    for (const { row, spot } of figures) {
      const ends = [row.low, row.high].filter((end) => end !== null);
      if (row.value !== null && ends.length > 0) {
        spot.at('value').fault('the figure has a value and a range', 'Keep one of them');
      } else if (ends.length === 1) {
        spot
          .at(row.low === null ? 'high' : 'low')
          .fault('the range has one end', 'Give both low and high');
      } else if (row.low !== null && row.high !== null && row.low >= row.high) {
        spot
          .at('low')
          .fault(
            `the range begins at ${row.low} and ends at ${row.high}`,
            'Let low be less than high'
          );
      } else if (
        row.value === null &&
        ends.length === 0 &&
        (row.kind === 'derived' || row.qualifier === null)
      ) {
        spot
          .at('value')
          .fault(
            'the figure has no value, no range and no words in their place',
            'Give one of value, low and high, or qualifier'
          );
      }
    }
  }
};

/** The number stands in the passage, as a number of its own. */
export const numbersAreInTheWords: Rule = {
  name: 'a stated number stands in its passage',
  check(assembly) {
    for (const { row, spot, language } of statedFigures(assembly)) {
      const found = findNumbers(row.passage.text, language);
      const single = (n: number) => found.some((number) => 'value' in number && number.value === n);
      const { value, low, high } = row;
      if (value !== null && !single(value)) {
        const written = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(
          value
        );
        spot
          .at('value')
          .fault(
            `the number ${written} does not stand in the passage as a number of its own`,
            'Correct the value or the lines'
          );
      }
      if (low === null || high === null) continue;
      const range = found.some(
        (number) => 'low' in number && number.low === low && number.high === high
      );
      if (!range && !(single(low) && single(high))) {
        spot
          .at('low')
          .fault(
            `the range ${low}-${high} does not stand in the passage`,
            'Correct the range or the lines'
          );
      }
    }
  }
};

/** The qualifier stands in the passage, as it is written in the document's language. */
export const qualifiersAreInTheWords: Rule = {
  name: 'a qualifier stands in its passage',
  check(assembly) {
    for (const { row, spot, language } of statedFigures(assembly)) {
      const words = row.qualifier?.[language];
      if (words === undefined || row.passage.text.toLowerCase().includes(words.toLowerCase()))
        continue;
      spot
        .at('qualifier', language)
        .fault(
          `"${words}" does not stand in the passage`,
          'Write the words as they stand there, or correct the lines'
        );
    }
  }
};

/** `asOf` is a date of the grammar. */
export const figureDatesAreDates: Rule = {
  name: 'asOf is a date',
  check({ figures }) {
    for (const { row, spot } of figures) {
      const when = row.asOf === null ? undefined : parseWhen(row.asOf);
      if (when !== undefined && 'what' in when) spot.at('asOf').fault(when.what, when.mend);
    }
  }
};

/** The years of `asOf` stand in the passage or in the words that date it. */
export const figureYearsAreInTheWords: Rule = {
  name: 'the years of a stated figure stand in its words',
  check(assembly) {
    for (const { row, spot } of statedFigures(assembly)) {
      const words = `${row.passage.text} ${row.datedBy?.text ?? ''}`;
      for (const year of yearsOf(row.asOf ?? '')) {
        if (words.includes(year)) continue;
        spot
          .at('asOf')
          .fault(
            `the year ${year} stands neither in the passage nor in datedBy`,
            'Cut the words that date it as datedBy, or write null'
          );
      }
    }
  }
};
