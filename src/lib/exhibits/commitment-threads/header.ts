import { m } from '$lib/paraglide/messages';
import { placeAgreementHead, type PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { LayoutContext } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import { fateGroup, fatesOf, type Fate, type Group } from './groups';
import { legendRow } from './legend';
import type { Reading } from './reading';
import { line, styled, stub, written, type DrawnMark, type Edge, type Shape } from './shapes';

const fateStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;

/** Where the head of an agreement stands. */
export interface HeaderFrame {
  x: number;
  top: number;
  width: number;
  /** How far its texts stand from the sides. */
  inset: number;
  /** At which side the name stands; the count of commitments is at the other. */
  anchor: Edge['anchor'];
  /** An entry's sample, from where and how far, to the left if negative; the place of its text. */
  fate: (fate: Fate) => { sample: { x: number; length: number }; edge: Edge; width: number };
}

/** A thread, or a stub with its sign, as it is drawn where a commitment shares the fate. */
function sample(fate: Fate, x: number, y: number, length: number, column: number): Shape[] {
  if (fate === 'new' || fate === 'gone') return stub(fate, x, y, length, column);
  return [line(`M${written(x)} ${written(y)}h${written(length)}`, column, 4)];
}

/** An entry of the head: how many commitments share a fate, as a mark that lifts them. */
function drawFate(
  { key, heading, word, commitments }: Group,
  fate: Fate,
  { y, column }: { y: number; column: number },
  frame: HeaderFrame,
  { measure }: LayoutContext
): DrawnMark {
  const { sample: place, edge, width } = frame.fate(fate);
  const block = textBlock(word, { ...fateStyle, x: edge.x, y: 0, width }, measure);
  const height = Math.max(legendRow, block.height + 6);
  const top = y + (height - block.height) / 2;
  const widest = Math.max(...block.lines.map(({ text }) => measure(text, fateStyle)));
  const far = edge.anchor === 'start' ? edge.x + widest : edge.x - widest;
  const xs = [place.x, place.x + place.length, edge.x, far];
  const left = Math.max(1, Math.min(...xs) - 4);
  const lines = block.lines.map((text) => ({ ...text, y: text.y + top, anchor: edge.anchor }));
  return {
    key,
    kind: 'legend',
    label: heading,
    target: { kind: 'commitment', id: commitments[0]! },
    x: left,
    y,
    width: Math.max(...xs) + 4 - left,
    height,
    shapes: sample(fate, place.x, y + height / 2, place.length, column),
    texts: styled(lines, 'ink', 400),
    hit: null
  };
}

/** A head whose name stands at the right and whose count at the left. */
function mirrored(head: PlacedAgreementHead): PlacedAgreementHead {
  const middle = 2 * head.x + head.width;
  const title = head.title.map((text) => ({
    ...text,
    x: middle - text.x,
    anchor: 'end' as const
  }));
  return {
    ...head,
    title,
    count: { ...head.count, x: middle - head.count.x, anchor: 'start' }
  };
}

/**
 * The head of an agreement: its name, how many commitments it has, and how many of them are new or
 * were carried on, each entry drawn as such commitments are drawn below.
 */
export function drawHeader(
  reading: Reading,
  column: number,
  frame: HeaderFrame,
  context: LayoutContext
): { marks: DrawnMark[]; head: PlacedAgreementHead; bottom: number } {
  const { locale } = context;
  const { agreement, commitments } = reading.columns[column]!;
  const count = m.commitment_threads_agreement_size({ count: commitments.length }, { locale });
  const head = placeAgreementHead(agreement, count, { ...frame, y: frame.top }, context);
  let y = head.y + head.height;
  const marks = fatesOf(column, reading.columns.length).flatMap((fate) => {
    const group = fateGroup(reading, fate, column, locale);
    if (group.commitments.length === 0) return [];
    const mark = drawFate(group, fate, { y, column }, frame, context);
    y += mark.height;
    return [mark];
  });
  return { marks, head: frame.anchor === 'end' ? mirrored(head) : head, bottom: y };
}
