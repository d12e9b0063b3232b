import type { Marked } from '$lib/model/segment';
import type { Place } from '$lib/model/types';

/** The text of a line as it stands on the page. */
const textOf = (line: number) => document.querySelector(`#L${line} > .text`);

/** The node and offset in it that a place of the document is at, null where it is not on the page. */
function nodeAt([line, column]: Place): [Node, number] | null {
  const element = textOf(line);
  if (!element) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode()) {
    const length = walker.currentNode.nodeValue?.length ?? 0;
    if (column <= before + length) return [walker.currentNode, column - before];
    before += length;
  }
  return null;
}

function rangeOf({ from, to }: Marked): Range | null {
  const [start, end] = [nodeAt(from), nodeAt(to)];
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/**
 * Paints hits over the text without touching it; a browser that cannot leaves them unpainted, and
 * they can still be stepped through.
 * @returns what takes the paint away
 */
export function paintFound(hits: readonly Marked[], current: number): () => void {
  if (typeof Highlight === 'undefined') return () => undefined;
  const ranges = hits.map(rangeOf);
  const painted = (which: (index: number) => boolean) =>
    new Highlight(
      ...ranges.filter((range, index) => range !== null && which(index)).map((r) => r!)
    );
  CSS.highlights.set(
    'found',
    painted((index) => index !== current)
  );
  CSS.highlights.set(
    'found-now',
    painted((index) => index === current)
  );
  return () => {
    CSS.highlights.delete('found');
    CSS.highlights.delete('found-now');
  };
}
