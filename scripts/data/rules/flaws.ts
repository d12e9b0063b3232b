import { extentOf } from '../source/passages';
import type { Rule } from './rule';

/** What the extraction broke is listed as it comes in the text, and each place once a kind. */
export const flawsAreInOrder: Rule = {
  name: 'flaws are in the order of the lines',
  check({ agreements }) {
    for (const { row, spot } of agreements) {
      for (const [i, { passage, kind }] of row.flaws.entries()) {
        const before = row.flaws[i - 1];
        const [own, last] = [extentOf(passage), before && extentOf(before.passage)];
        if (before === undefined || own === undefined || last === undefined) continue;
        const place = spot.at('flaws', i);
        if (own.start < last.start) {
          const range = `lines ${before.passage.lines.join('-')}`;
          place.fault(`it stands before ${range}, listed ahead of it`, 'List it by its first line');
        } else if (own.start === last.start && own.end === last.end && kind === before.kind) {
          place.fault(`it is the same ${kind} place as the one before`, 'Say both in one note');
        }
      }
    }
  }
};

/** A doubtful spelling is cut out to the word, so that a reader sees which one is meant. */
export const doubtsNameTheWords: Rule = {
  name: 'doubtful words are named',
  check({ agreements }) {
    for (const { raw, spot } of agreements) {
      for (const [i, { kind, from }] of raw.flaws.entries()) {
        if (kind !== 'doubtful' || from !== undefined) continue;
        spot
          .at('flaws', i)
          .fault('a doubtful place does not say which words', 'Add from and to, as they stand');
      }
    }
  }
};
