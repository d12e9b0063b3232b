import { parseRange, rangeFault, type LineRange } from '../source/lineRange';
import { isBlank } from '../source/seed';
import { splitBlocks, type Block } from '../source/blocks';
import type { Agreement, Commitment } from '../../../src/lib/model/types';
import type { Source } from './assembly';

/** The blocks of a document, once its quotes are cut; none where its structure does not hold. */
export function buildBlocks(
  source: Source,
  agreement: Agreement,
  commitments: readonly Commitment[]
): Block[] {
  const { head, seed, joins } = source;
  if (head === null || seed === null || joins === null || !checkStructure(source)) return [];
  const quotes = commitments.flatMap(({ quote, parts }) => [quote, ...parts]);
  const whole = [...quotes, ...agreement.announcedThemes].map(({ lines }): LineRange => lines);
  return splitBlocks(seed, { structure: head.value.structure, whole }, joins.of);
}

/** Every line named in `structure` is one of the document, and none is named as two things. */
function checkStructure({ head, seed }: Source): boolean {
  const { headings, pageMarks, breaks } = head!.value.structure;
  const spot = head!.spot.at('structure');
  const count = seed!.lines.length;
  const taken = new Map<number, string>();
  let sound = true;
  const refuse = (key: string, index: number, what: string, mend: string) => {
    spot.at(key, index).fault(what, mend);
    sound = false;
  };
  for (const [key, ranges] of Object.entries({ headings, pageMarks })) {
    for (const [i, text] of ranges.entries()) {
      const range = parseRange(text);
      const wrong = rangeFault(range, count);
      if (wrong !== undefined) {
        refuse(key, i, ...wrong);
        continue;
      }
      for (const end of range.filter((line) => isBlank(seed!.lines[line - 1]!))) {
        refuse(key, i, `line ${end} is blank`, 'Begin and end on lines with text');
      }
      for (let line = range[0]; line <= range[1]; line++) {
        const other = taken.get(line);
        if (other !== undefined)
          refuse(key, i, `line ${line} is in ${other} already`, 'Name it once');
        taken.set(line, key);
      }
    }
  }
  for (const [i, line] of breaks.entries()) {
    if (Number.isInteger(line) && line >= 1 && line <= count) continue;
    refuse('breaks', i, `line ${line} is none of the document's ${count}`, 'Count again');
  }
  return sound;
}
