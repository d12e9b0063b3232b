import { describe, expect, it } from 'vitest';
import { contrast, difference, visions, type Vision } from './testing/colour';
import { tokens } from './tokens';

const themes = Object.entries(tokens);
const deficiencies = (Object.keys(visions) as Vision[]).filter((vision) => vision !== 'normal');

/** Every pair of a list, with the positions counted from 1. */
const pairs = (colours: string[]) =>
  colours.flatMap((one, first) =>
    colours.slice(first + 1).map((other, step) => ({
      one,
      other,
      name: `${first + 1} and ${first + step + 2}`
    }))
  );

describe('the measures', () => {
  it('know the ends of the contrast scale', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  it('see no difference where there is none, and all of it between black and white', () => {
    for (const vision of ['normal', ...deficiencies] as const) {
      expect(difference('#A95806', '#A95806', vision)).toBe(0);
      expect(difference('#000000', '#FFFFFF', vision)).toBeCloseTo(100, 0);
    }
  });

  it('see red and green of one lightness meet without green cones', () => {
    const seen = (vision: Vision) => difference('#B8541A', '#6F7B00', vision);
    expect(seen('deuteranopia')).toBeLessThan(seen('normal') / 2);
  });
});

describe.each(themes)('the colours of the %s theme', (_theme, colours) => {
  const { paper, surface, ink, muted, rest, neutral, focus, periods } = colours;
  const solids = periods.map(({ solid }) => solid);
  const grounds = [paper, surface];

  it('can be read as text on both grounds', () => {
    for (const ground of grounds) {
      for (const text of [ink, muted, focus, ...solids]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('let numbers in paper colour be read on every bar', () => {
    for (const solid of solids) expect(contrast(paper, solid), solid).toBeGreaterThanOrEqual(4.5);
  });

  it('let text be read on tints and on what is left of a whole', () => {
    for (const { soft } of periods) expect(contrast(ink, soft), soft).toBeGreaterThanOrEqual(7);
    expect(contrast(ink, rest)).toBeGreaterThanOrEqual(7);
    expect(contrast(muted, rest)).toBeGreaterThanOrEqual(4.5);
  });

  it('show marks on every ground they stand on', () => {
    for (const ground of grounds) {
      expect(contrast(neutral, ground), ground).toBeGreaterThanOrEqual(3);
    }
    for (const { solid, soft } of periods) {
      expect(contrast(solid, soft), solid).toBeGreaterThanOrEqual(3);
    }
  });

  it('tell any two agreements apart with full colour vision', () => {
    for (const { one, other, name } of pairs(solids)) {
      expect(difference(one, other, 'normal'), name).toBeGreaterThanOrEqual(12);
    }
  });

  // What six colours that can all be read as text leave room for; the first two reach 14.
  it.each(deficiencies)('tell any two agreements apart in %s', (vision) => {
    for (const { one, other, name } of pairs(solids)) {
      expect(difference(one, other, vision), name).toBeGreaterThanOrEqual(8);
    }
    for (const { one, other, name } of pairs(solids.slice(0, 3))) {
      expect(difference(one, other, vision), name).toBeGreaterThanOrEqual(10);
    }
    expect(difference(solids[0]!, solids[1]!, vision)).toBeGreaterThanOrEqual(14);
  });

  it('keep marks of no agreement apart from those of one', () => {
    for (const vision of ['normal', ...deficiencies] as const) {
      for (const solid of solids) {
        expect(difference(solid, neutral, vision), solid).toBeGreaterThanOrEqual(6);
      }
    }
  });

  /**
   * The focus colour is drawn as an outline only, never as a fill: without one kind of cones it
   * comes within 4 of the first two colours in the dark theme, which no fill may.
   */
  it('keep the focus outline apart from every agreement', () => {
    for (const [position, solid] of solids.entries()) {
      expect(difference(solid, focus, 'normal'), solid).toBeGreaterThanOrEqual(12);
      for (const vision of deficiencies) {
        const least = position < 2 ? 3 : 5;
        expect(difference(solid, focus, vision), `${solid} ${vision}`).toBeGreaterThan(least);
      }
    }
  });
});
