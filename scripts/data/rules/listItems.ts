import type { Assembly, Source } from '../build/assembly';
import type { Fault } from '../reading/faults';
import { formatRange, parseRange, within, type LineRange } from '../source/lineRange';
import { markerLength } from '../source/seed';
import type { Rule } from './rule';

/**
 * The lines of the quotes, parts and lead-ins of an agreement, and the first line each is written
 * with: a quote may leave out the heading its letter stands before.
 */
function claimedLines({ commitments }: Assembly, agreement: string): LineRange[] {
  return commitments
    .filter(({ row }) => row.agreement === agreement)
    .flatMap(({ raw, row }) => [
      ...[row.quote, ...row.parts, ...(row.leadIn ? [row.leadIn] : [])].map(({ lines }) => lines),
      ...[raw.quote, ...raw.parts, ...(raw.leadIn ? [raw.leadIn] : [])].map(({ lines }) => {
        const [first] = parseRange(lines);
        return [first, first] satisfies LineRange;
      })
    ]);
}

/** Nothing that looks like a list item is overlooked. */
export const listItemsAreClaimed: Rule = {
  name: 'every list item is claimed or left out',
  check(assembly, faults) {
    for (const source of assembly.sources) {
      const { head, seed, reading, id } = source;
      if (head === null || seed === null || !reading.commitments.sound) continue;
      const leftOut = assembly.agreements.find(({ row }) => row.id === id)!.row.leftOut;
      const spoken = [
        ...claimedLines(assembly, id),
        ...leftOut.map(({ passage }) => passage.lines)
      ];
      for (const line of itemLines(source)) {
        if (!spoken.some((range) => within(line, range))) faults.push(unclaimed(source, line));
      }
    }
  }
};

/** What is left out is no commitment. */
export const leftOutIsNotClaimed: Rule = {
  name: 'what is left out is not claimed',
  check(assembly) {
    for (const { row, spot } of assembly.agreements) {
      const claimed = claimedLines(assembly, row.id);
      for (const [i, { passage }] of row.leftOut.entries()) {
        const [first, last] = passage.lines;
        if (!claimed.some((range) => range[0] <= last && first <= range[1])) continue;
        spot
          .at('leftOut', i)
          .fault(
            `the range ${formatRange(passage.lines)} is left out and claimed by a commitment as well`,
            'Take it out of one of them'
          );
      }
    }
  }
};

function itemLines({ seed }: Source): number[] {
  return seed!.lines.flatMap((line, index) => (markerLength(line) > 0 ? [index + 1] : []));
}

function unclaimed({ id, seed, head }: Source, line: number): Fault {
  const words = seed!.lines[line - 1]!.trim().slice(0, 40);
  const agreement = head!.spot.file.name;
  return {
    file: seed!.file,
    line,
    id,
    message: `the list item "${words}" is claimed by no commitment and not left out. Claim it in a quote, part or lead-in, or add it to leftOut in ${agreement} with a reason.`
  };
}
