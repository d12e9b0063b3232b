import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { MarkTarget } from '$lib/model/types';
import { noEmphasis } from '$lib/viz/emphasis';
import { exportPaint, periodPaint } from '$lib/viz/paint';
import { measureText } from '$lib/viz/text';
import { examples } from './examples';
import { layoutWhoCommits } from './layout';
import WhoCommits from './WhoCommits.svelte';

describe('the drawing of who commits, without script', () => {
  it.each(examples)('has every square in its colour, and a link: $name', ({ input, options }) => {
    const layout = layoutWhoCommits(input, options ?? {}, {
      width: 720,
      locale: 'da',
      measure: measureText
    });
    const paint = exportPaint.dark;
    const { body } = render(WhoCommits, {
      props: {
        layout,
        emphasis: noEmphasis,
        paint,
        href: ({ kind, id }: MarkTarget) => `/${kind}/${id}`,
        labelledBy: 'title',
        describedBy: 'how'
      }
    });
    for (const { text } of layout.names) expect(body).toContain(`>${text}</text>`);
    for (const { key } of layout.marks) expect(body).toContain(`href="/commitment/${key}"`);
    const colours = [...body.matchAll(/rx="2" fill="(#\w+)"/g)].map(([, colour]) => colour);
    expect(colours).toEqual(layout.marks.map(({ position }) => periodPaint(paint, position).solid));
    expect(body).not.toMatch(/style=|class=|NaN|undefined/);
  });
});
