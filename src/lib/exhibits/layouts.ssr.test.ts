import { describe, expect, it } from 'vitest';
import { minTarget, type BaseLayout, type PlacedMark } from '$lib/viz/layout';
import { stranded } from '$lib/viz/testing/reach';
import { firstSituation, layoutOf, named, situations, where } from './testing/cases';
import { numbersIn, slipsIn, textsIn } from './testing/wording';

/** Half a px is what rounding may cost. */
const tolerance = 0.5;

function markFaults({ key, label, target, x, y, width, height }: PlacedMark, frame: BaseLayout) {
  const inside =
    x >= -tolerance &&
    y >= -tolerance &&
    x + width <= frame.width + tolerance &&
    y + height <= frame.height + tolerance;
  return [
    ...slipsIn(label),
    ...(target.id ? [] : ['leads nowhere']),
    ...(Math.min(width, height) >= minTarget - tolerance ? [] : ['is too small to hit']),
    ...(inside ? [] : ['leaves the frame'])
  ].map((fault) => `${key}: ${fault}`);
}

function layoutFaults(layout: BaseLayout, width: number): string[] {
  const keys = layout.marks.map(({ key }) => key);
  return [
    ...(layout.width === width && layout.height >= 0 ? [] : ['another size']),
    ...(numbersIn(layout).every(Number.isFinite) ? [] : ['a number that is none']),
    ...textsIn(layout).filter((text) => /undefined|NaN|\[object/.test(text)),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `twice: ${key}`),
    ...layout.marks.flatMap((mark) => markFaults(mark, layout))
  ];
}

describe.each(named)('the layout of %s', (_name, one) => {
  it('is sound at every width, in every language, with every choice', () => {
    const faults = situations(one).flatMap((situation) =>
      situation.widths.flatMap((width) =>
        layoutFaults(layoutOf(one, situation, width), width).map(
          (fault) => `${where(situation, width)}: ${fault}`
        )
      )
    );
    expect(faults).toEqual([]);
  });

  it('is the same again from the same input', () => {
    const situation = firstSituation(one);
    expect(layoutOf({ ...one }, situation)).toEqual(layoutOf({ ...one }, situation));
  });

  it.skipIf(one.exhibit.narrowShowsPart)('has the same marks at every width', () => {
    const situation = firstSituation(one);
    const [first, ...others] = situation.widths.map((width) =>
      layoutOf(one, situation, width)
        .marks.map(({ key }) => key)
        .sort()
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('lets arrow keys reach every mark from every other', () => {
    for (const width of firstSituation(one).widths) {
      expect(stranded(layoutOf(one, firstSituation(one), width).marks), `${width}`).toEqual([]);
    }
  });
});
