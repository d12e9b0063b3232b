import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locale';
import type { MarkTarget } from '$lib/model/types';
import { noEmphasis } from '$lib/viz/emphasis';
import { exportPaint } from '$lib/viz/paint';
import { measureText } from '$lib/viz/text';
import { examples } from './examples';
import { layoutStatedFigures } from './layout';
import StatedFigures from './StatedFigures.svelte';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('the drawing of stated figures, without script', () => {
  it.each(examples)('has every word and every link: $name', ({ input, options = {} }) => {
    for (const locale of locales) {
      const layout = layoutStatedFigures(input, options, {
        width: 720,
        locale,
        measure: measureText
      });
      const { body } = render(StatedFigures, {
        props: {
          layout,
          emphasis: noEmphasis,
          paint: exportPaint.light,
          href: ({ kind, id }: MarkTarget) => `/${kind}/${id}`,
          labelledBy: 'title',
          describedBy: 'how'
        }
      });
      for (const { key, number, measure, small } of layout.marks) {
        expect(body).toContain(`href="/figure/${key}"`);
        for (const { text } of [...number, ...measure, ...small]) {
          expect(body).toContain(`>${escaped(text)}</text>`);
        }
      }
      const dots = layout.marks.flatMap(({ glyph }) => glyph.dots);
      expect(body.split('<circle').length - 1).toBe(dots.length);
      expect(body).not.toMatch(/style=|class=|NaN|undefined/);
    }
  });
});
