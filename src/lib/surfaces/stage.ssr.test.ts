import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { exhibitIds, loadExhibit } from '$lib/exhibits/registry';
import type { MarkTarget } from '$lib/model/types';
import { measureText } from '$lib/viz/text';
import Stage from './Stage.svelte';

const context = { width: 720, locale: 'da', measure: measureText } as const;
const exhibits = await Promise.all(
  exhibitIds.map(async (id) => {
    const exhibit = await loadExhibit(id);
    return { exhibit: exhibit!, examples: await exhibit!.examples() };
  })
);

describe.each(exhibits.map((one) => [one.exhibit.id, one] as const))(
  'the stage of %s',
  (_id, { exhibit, examples }) => {
    const example = examples.find(
      ({ input, options = {} }) => exhibit.layout(input, options, context).marks.length > 0
    );
    const { body } = render(Stage, {
      props: {
        exhibit,
        input: example!.input,
        options: example!.options ?? {},
        locale: 'da',
        href: ({ id }: MarkTarget) => `#${id}`,
        pinned: null,
        onpin: () => undefined,
        onrelease: () => undefined,
        labelledBy: 'title',
        describedBy: 'how'
      }
    });

    it('holds both drawings before script, each for the widths it fits', () => {
      const { narrow, wide } = exhibit.widths;
      expect(body.match(/<svg[^>]* viewBox=/g)).toHaveLength(2);
      expect(body).toMatch(new RegExp(`class="narrow-${wide}[^>]*>.*?<svg[^>]*width="${narrow}"`));
      expect(body).toMatch(new RegExp(`class="wide-${wide}[^>]*>.*?<svg[^>]*width="${wide}"`));
    });

    it('paints with custom properties, so that a change of theme needs no new drawing', () => {
      expect(body).toContain('var(--');
      expect(body.match(/#[0-9A-F]{6}\b/g)).toBeNull();
      expect(body).not.toContain('style=');
    });
  }
);
