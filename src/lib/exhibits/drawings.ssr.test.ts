import { describe, expect, it } from 'vitest';
import { noEmphasis, type Emphasis } from '$lib/viz/emphasis';
import {
  cases,
  firstSituation,
  layoutOf,
  named,
  realData,
  situations,
  where
} from './testing/cases';
import { draw } from './testing/draw';
import { drawingFaults } from './testing/drawingFaults';
import { elementsOf, type SvgElement } from '$lib/viz/svgTree';

const linksIn = (svg: SvgElement) => elementsOf(svg).filter(({ name }) => name === 'a');

describe.each(named)('the drawing of %s', (_name, one) => {
  it('has sound markup, and texts that stand apart inside the frame', () => {
    const faults = situations(one).flatMap((situation) =>
      situation.widths.flatMap((width) =>
        drawingFaults(draw(one.exhibit, layoutOf(one, situation, width))).map(
          (fault) => `${where(situation, width)}: ${fault}`
        )
      )
    );
    expect(faults).toEqual([]);
  });

  it('draws every mark of the layout, once and in its order', () => {
    const layout = layoutOf(one, firstSituation(one));
    const drawn = linksIn(draw(one.exhibit, layout));
    expect(drawn.map(({ attributes }) => attributes['data-mark'])).toEqual(
      layout.marks.map(({ key }) => key)
    );
  });
});

const real = cases.filter(({ name }) => name === realData);

describe.each(real.map((one) => [one.exhibit.id, one] as const))('the marks of %s', (_id, one) => {
  const links = (...more: [emphasis?: Emphasis, href?: () => undefined]) =>
    linksIn(draw(one.exhibit, layoutOf(one, firstSituation(one)), ...more));

  it('show what is lifted and what is pinned, and let Tab reach one', () => {
    const [first, second] = layoutOf(one, firstSituation(one)).marks.map(({ key }) => key);
    const emphasis = { lifted: new Set([first!]), pinned: second!, tabStop: first! };
    for (const link of links(emphasis)) {
      const key = link.attributes['data-mark'];
      const [shapes, outline] = link.children;
      expect(shapes?.attributes['opacity']).toBe(key === first ? '1' : '0.25');
      expect(link.attributes['tabindex']).toBe(key === first ? '0' : '-1');
      expect(outline?.attributes['stroke-opacity']).toBe(key === second ? '1' : '0');
    }
  });

  it('are links of their own without script, and no links where they must not be', () => {
    for (const { attributes } of links()) {
      expect(attributes['tabindex']).toBeUndefined();
      expect(attributes['href']).toMatch(/^\/(commitment|figure|exhibit|event|node)\/[\w.-]+\/$/);
    }
    for (const { attributes } of links(noEmphasis, () => undefined)) {
      expect(attributes['href']).toBeUndefined();
    }
  });
});
