import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import advances from './generated/advances.json';
import { measureText, wrapText, type TextStyle } from './text';

const style: TextStyle = { size: 16, face: 'sans-400' };
const { characters, ...byFace } = advances;
const faces = Object.keys(byFace) as TextStyle['face'][];
const advanceOf = (character: string, face: TextStyle['face']) =>
  byFace[face][[...characters].indexOf(character)];
/** One px a character, so that a width counts characters. */
const counting = (text: string) => [...text].length;

describe('the table of advance widths', () => {
  it.each(faces)('has every letter of both languages in %s', (face) => {
    const letters = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅéü0123456789';
    const signs = ' .,:;!?()»«“”‘’–-%/&§+×';
    for (const character of letters + signs) {
      expect(advanceOf(character, face), character).toEqual(expect.any(Number));
    }
  });

  it.each(faces)('holds widths a font may have in %s', (face) => {
    expect(byFace[face]).toHaveLength([...characters].length);
    for (const width of byFace[face]) {
      expect(width ?? 0).toBeGreaterThanOrEqual(0);
      expect(width ?? 0).toBeLessThan(1500);
    }
  });
});

describe('measureText', () => {
  it('adds up the advances of a text', () => {
    const both = advanceOf('K', 'sans-400')! + advanceOf('r', 'sans-400')!;
    expect(measureText('Kr', { size: 1000, face: 'sans-400' })).toBe(both);
    expect(measureText('Kr', { size: 20, face: 'sans-400' })).toBeCloseTo((both * 20) / 1000);
    expect(measureText('', style)).toBe(0);
  });

  it('finds the heavy face wider than the light one', () => {
    const text = 'Vækstforum for Region Midtjylland';
    const heavy = measureText(text, { size: 16, face: 'sans-650' });
    expect(heavy).toBeGreaterThan(measureText(text, style));
  });

  it('gives characters that the font lacks room for a fallback glyph, once a character', () => {
    expect(measureText('漢', { size: 100, face: 'sans-400' })).toBe(65);
    expect(measureText('𝒜', { size: 100, face: 'sans-400' })).toBe(65);
  });
});

describe('wrapText', () => {
  const wrap = (text: string, width: number) => wrapText(text, width, style, counting);

  it('breaks at spaces, as late as it can', () => {
    expect(wrap('de to parter vil', 8)).toEqual(['de to', 'parter', 'vil']);
    expect(wrap('de to parter vil', 16)).toEqual(['de to parter vil']);
  });

  it('breaks a long word after its hyphen, else between letters', () => {
    expect(wrap('GTS-institutter', 11)).toEqual(['GTS-', 'institutter']);
    expect(wrap('uddannelsesområdet', 10)).toEqual(['uddannelse', 'sområdet']);
    expect(wrap('en uddannelsesområdet', 10)).toEqual(['en', 'uddannelse', 'sområdet']);
  });

  it('gives no line for nothing', () => {
    expect(wrap('', 10)).toEqual([]);
    expect(wrap(' \n ', 10)).toEqual([]);
  });

  it('measures with the fonts unless told otherwise', () => {
    const lines = wrapText('Vækstforum vil samarbejde med regeringen', 120, style);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(120);
  });

  const texts = fc.string({ unit: fc.constantFrom(...'aæi-– \u00a0m\n漢𝒜'), maxLength: 60 });

  it('never loses, adds or moves a character', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 30 }), (text, width) => {
        const kept = wrap(text, width).join('').replace(/\s/g, '');
        expect(kept).toBe(text.replace(/\s/g, ''));
      })
    );
  });

  it('makes no line wider than asked, but for a single character', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 30 }), (text, width) => {
        for (const line of wrap(text, width)) {
          expect(counting(line)).toBeLessThanOrEqual(Math.max(1, width));
          expect(line).toBe(line.trim());
        }
      })
    );
  });

  it('keeps to the width with letters of different widths', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'iW-m\u00a0 '), maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 20, max: 80 }), (text, width) => {
        for (const line of wrapText(text, width, style)) {
          expect(measureText(line, style)).toBeLessThanOrEqual(width);
        }
      })
    );
  });
});
