import { describe, expect, it } from 'vitest';
import type { SpanKind } from './types';
import { sourceRows } from './sourceRows';

const mark = (kind: SpanKind, id: string, line: number, more = {}) => ({
  kind,
  id,
  from: [line, 0] as [number, number],
  to: [line, 1] as [number, number],
  ...more
});

describe('sourceRows', () => {
  const lines = ['', 'a', '', 'b', 'c', '', ''];
  const blocks = [
    { kind: 'heading' as const, lines: [2, 2] as [number, number] },
    { kind: 'paragraph' as const, lines: [4, 5] as [number, number] }
  ];

  it('has every line in one row, blank ones with what they follow', () => {
    const rows = sourceRows({ lines, blocks, marks: [] });
    expect(rows.map((row) => [row.kind, row.lines, row.block])).toEqual([
      ['heading', [1, 3], [2, 2]],
      ['paragraph', [4, 7], [4, 5]]
    ]);
    expect(sourceRows({ lines, blocks: [], marks: [] }).map((row) => row.lines)).toEqual([[1, 7]]);
  });

  it('has a thing once where it begins, and every note by itself', () => {
    const note = { da: 'x' };
    const marks = [
      mark('actor', 'x', 4),
      mark('actor', 'x', 5),
      mark('figure', 'x', 5),
      mark('flaw', 'd', 4, { note, flaw: 'broken' }),
      mark('flaw', 'd', 4, { note, flaw: 'missing' }),
      mark('left-out', 'd', 4, { note }),
      mark('left-out', 'd', 5, { note })
    ];
    const [heading, paragraph] = sourceRows({ lines, blocks, marks });
    expect(heading!.marks).toEqual([]);
    expect(paragraph!.marks.map(({ kind, from }) => `${kind} ${from[0]}`)).toEqual([
      'actor 4',
      'figure 5',
      'flaw 4',
      'flaw 4',
      'left-out 4',
      'left-out 5'
    ]);
  });
});
