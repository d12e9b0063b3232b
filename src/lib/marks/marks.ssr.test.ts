import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { noEmphasis } from '$lib/viz/emphasis';
import { exportPaint } from '$lib/viz/paint';
import Chart from './Chart.svelte';
import Label from './Label.svelte';
import Mark from './Mark.svelte';

const children = createRawSnippet(() => ({ render: () => '<circle r="4"></circle>' }));

describe('a chart', () => {
  it('is a drawing of a fixed size, named and described by what stands around it', () => {
    const { body } = render(Chart, {
      props: {
        layout: { width: 320, height: 90.5, marks: [] },
        emphasis: noEmphasis,
        paint: exportPaint.light,
        href: () => undefined,
        labelledBy: 'title',
        describedBy: 'how',
        children
      }
    });
    expect(body).toContain('width="320" height="90.5" viewBox="0 0 320 90.5"');
    expect(body).toContain('role="group" aria-labelledby="title" aria-describedby="how"');
    expect(body).toContain('<circle r="4">');
  });
});

describe('a label', () => {
  const text = { x: 4, y: 20, text: '17 % <b> & »mål«', anchor: 'middle', size: 13 } as const;

  it('is one line of text at its baseline, its signs escaped', () => {
    const { body } = render(Label, { props: { text, fill: '#000' } });
    expect(body).toContain('x="4" y="20" text-anchor="middle" font-size="13" font-weight="400"');
    expect(body).toContain('>17 % &lt;b> &amp; »mål«</text>');
  });

  it('may be heavy', () => {
    const { body } = render(Label, { props: { text, fill: '#000', weight: 650 } });
    expect(body).toContain('font-weight="650"');
  });
});

describe('a mark', () => {
  it('stands in a chart only', () => {
    const target = { kind: 'figure', id: 'a' } as const;
    const mark = { key: 'a', label: 'a', target, x: 0, y: 0, width: 24, height: 24 };
    expect(() => render(Mark, { props: { mark, children } }).body).toThrow();
  });
});
