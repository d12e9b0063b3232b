import type { LayoutContext } from '$lib/viz/layout';
import { alignStretches } from './align';
import { drawCommitment, drawTheme, drawThread, textEdge } from './draw';
import { drawHeader, type HeaderFrame } from './header';
import { flowLegend, legendBlocks } from './legend';
import type { Reading } from './reading';
import {
  barGap,
  barWidth,
  columnBlocks,
  labelGutter,
  textWidth,
  type Block,
  type Frame,
  type Row
} from './rows';
import type { DrawnMark, ThreadsLayout } from './shapes';
import { weave, type Gap } from './weave';

/** Below this a column has no room for its labels, in px per agreement and in all. */
const columnNeeds = 220;
const columnsNeed = 680;

/** Whether agreements can stand side by side, or must be one list. */
export const fitsColumns = (columns: number, width: number): boolean =>
  width >= Math.max(columnsNeed, columns * columnNeeds);

/** Between two blocks of a column. */
const blockGap = 28;
/** Between legend, header and columns. */
const sectionGap = 24;
/** Below the last row, whose threads' signs reach further down than the row. */
const signRoom = 4;

/** Columns of equal width, and the gaps between them that threads cross. */
function frames(reading: Reading, { width, measure }: LayoutContext) {
  const count = reading.columns.length;
  const text = count === 1 ? Math.min(560, width) : Math.min(400, (width * 0.67) / count);
  const gap = count === 1 ? 0 : (width - count * text) / (count - 1);
  const size = text < 240 ? 13 : text < 360 ? 14 : 15;
  const columns = reading.columns.map(({ commitments }, index): Frame => ({
    x: index * (text + gap),
    width: text,
    edges: { left: index > 0, right: index < count - 1 },
    size,
    gutter: labelGutter(commitments, size, measure)
  }));
  const lead = Math.min(56, Math.max(30, gap * 0.16));
  const gaps = columns.slice(1).map(({ x }): Gap => ({ x0: x - gap + 2, x1: x - 2, lead }));
  return { columns, gaps, lead };
}

/** The head of a column: entries about what came before point left, those about after right. */
function headerFrame(frame: Frame, top: number, lead: number): HeaderFrame {
  const { x, width } = frame;
  const inset = barWidth + barGap;
  const room = textWidth(frame);
  return {
    x,
    top,
    width,
    inset,
    anchor: textEdge(frame).anchor,
    fate: (fate) => {
      const [left, right] = [x + inset, x + width - inset];
      return fate === 'rooted' || fate === 'new'
        ? { sample: { x: x - 2, length: -lead }, edge: { x: left, anchor: 'start' }, width: room }
        : {
            sample: { x: x + width + 2, length: lead },
            edge: { x: right, anchor: 'end' },
            width: room
          };
    }
  };
}

interface PlacedRow {
  row: Row;
  column: number;
}

const reach = (blocks: Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height + blockGap, -blockGap);

/**
 * Rows with their heights in the chart: the longest column from top to bottom, the others beside
 * it, each block as near to what it is linked to as the order allows.
 */
function placeRows(reading: Reading, columns: Block[][], top: number): PlacedRow[] {
  const total = Math.max(0, ...columns.map(reach));
  const longest = columns.findIndex((blocks) => reach(blocks) === total);
  const centres = new Map<string, number>();
  const wishes = (block: Block) =>
    block.rows.flatMap((row) => {
      if (row.kind === 'theme') return [];
      const others =
        row.kind === 'pass'
          ? row.id.split('→')
          : [
              ...reading.before(row.id).flatMap(({ from, key }) => [from, key]),
              ...reading.after(row.id).flatMap(({ to, key }) => [to, key])
            ];
      return others
        .flatMap((id) => centres.get(id) ?? [])
        .map((centre) => centre - row.y - row.height / 2);
    });
  const placed: PlacedRow[] = [];
  const distance = (index: number) => Math.abs(index - longest);
  const outwards = [...columns.keys()].sort((a, b) => distance(a) - distance(b));
  for (const column of outwards) {
    const blocks = columns[column]!;
    const spare = (total - reach(blocks)) / Math.max(1, blocks.length - 1);
    let even = 0;
    const stretches = blocks.map((block) => {
      const own = wishes(block);
      const start = even;
      even += block.height + blockGap + spare;
      if (own.length === 0) return { height: block.height, wish: start, weight: 0.5 };
      const wish = own.reduce((sum, value) => sum + value, 0) / own.length;
      return { height: block.height, wish, weight: own.length };
    });
    alignStretches(stretches, blockGap, total).forEach((start, index) => {
      for (const row of blocks[index]!.rows) {
        const at = { ...row, y: start + row.y };
        placed.push({ row: { ...at, y: at.y + top }, column });
        if (at.kind !== 'theme') centres.set(at.id, at.y + at.height / 2);
      }
    });
  }
  return placed.sort((a, b) => a.column - b.column || a.row.y - b.row.y);
}

/**
 * One column per agreement in order of time, themes with their commitments from top to bottom, and
 * a thread for every relation. Sizes in px; the height follows from the longest column.
 * @param orders the commitments of each column from top to bottom
 */
export function layoutColumns(
  reading: Reading,
  orders: readonly (readonly string[])[],
  context: LayoutContext
): ThreadsLayout {
  const { width, locale } = context;
  const { columns, gaps, lead } = frames(reading, context);
  const legend = flowLegend(legendBlocks(reading, context), context);
  const top = legend.height > 0 ? legend.height + sectionGap : 0;
  const headers = columns.map((frame, column) =>
    drawHeader(reading, column, headerFrame(frame, top, lead), context)
  );
  const headerEnd = Math.max(0, ...headers.map(({ bottom }) => bottom));
  const blocks = columns.map((frame, column) =>
    columnBlocks(reading, column, orders[column] ?? [], frame, context)
  );
  const rows = placeRows(reading, blocks, headerEnd + sectionGap);
  const centres = new Map(
    rows.flatMap(({ row }) =>
      row.kind === 'theme' ? [] : [[row.id, row.y + row.height / 2] as const]
    )
  );
  const woven = weave(
    reading.threads,
    gaps,
    (id) => reading.commitments.get(id)!.column,
    (id) => centres.get(id)!
  );
  const marks: DrawnMark[] = [...legend.marks];
  columns.forEach((frame, column) => {
    marks.push(...headers[column]!.marks);
    for (const { row } of rows.filter((candidate) => candidate.column === column)) {
      if (row.kind === 'theme') marks.push(drawTheme(reading, row, frame, locale));
      if (row.kind !== 'commitment') continue;
      marks.push(drawCommitment(reading, row, frame, lead, locale));
      for (const own of woven.filter(({ thread }) => thread.from === row.id)) {
        marks.push(drawThread(reading, own, locale));
      }
    }
  });
  const bottom = Math.max(headerEnd, ...rows.map(({ row }) => row.y + row.height));
  const heads = headers.map(({ head }) => head);
  return { width, height: Math.ceil(bottom + signRoom), marks, heads, texts: legend.texts };
}
