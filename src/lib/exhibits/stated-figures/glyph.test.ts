import { describe, expect, it } from 'vitest';
import type { StatedFigure } from '$lib/model/types';
import { both, exampleStated, exampleUnits } from '../exampleData';
import { glyphOf } from './glyph';

const units = [...exampleUnits, { id: 'towns', format: { da: '{n} byer', en: '{n} towns' } }];
const glyph = (value: number | null, unit: string, more: Partial<StatedFigure> = {}) =>
  glyphOf(exampleStated('a', value, { unit, ...more }), units);
const ends = (low: number | null, high: number | null) => ({ low, high });

describe('glyphOf', () => {
  it('draws a percentage as a part of 100', () => {
    expect(glyph(17, 'percent')).toEqual({ kind: 'part', from: 0, to: 17, open: false });
    expect(glyph(0, 'percent')).toMatchObject({ kind: 'part', to: 0 });
    expect(glyph(100, 'percent')).toMatchObject({ kind: 'part', to: 100 });
    expect(glyph(null, 'percent', ends(40, 60))).toMatchObject({ from: 40, to: 60 });
  });

  it('leaves a percentage that is no part as a number', () => {
    expect(glyph(140, 'percent')).toEqual({ kind: 'number' });
    expect(glyph(-5, 'percent')).toEqual({ kind: 'number' });
  });

  it('draws a few things as dots', () => {
    expect(glyph(1, 'towns')).toEqual({ kind: 'dots', count: 1, open: false });
    expect(glyph(30, 'towns')).toMatchObject({ kind: 'dots', count: 30 });
  });

  it('leaves what is not counted by eye, or no thing, as a number', () => {
    for (const value of [0, 2.5, 31, 100_000, -3]) {
      expect(glyph(value, 'towns')).toEqual({ kind: 'number' });
    }
    for (const unit of ['dkk-million', 'megawatt', 'unknown']) {
      expect(glyph(9, unit)).toEqual({ kind: 'number' });
    }
  });

  it('draws a range of anything else as a range', () => {
    expect(glyph(null, 'towns', ends(4, 7))).toEqual({ kind: 'range', from: 4, to: 7 });
    expect(glyph(null, 'megawatt', ends(0, 7))).toMatchObject({ kind: 'range' });
  });

  it('leaves a range without extent, or below 0, as a number', () => {
    expect(glyph(null, 'towns', ends(5, 5))).toEqual({ kind: 'number' });
    expect(glyph(null, 'towns', ends(-5, 5))).toEqual({ kind: 'number' });
  });

  it('makes up no number where there are words', () => {
    const words = { kind: 'words' };
    expect(glyph(null, 'percent', { qualifier: both('et par procent') })).toEqual(words);
    expect(glyph(null, 'towns', ends(4, null))).toEqual(words);
    expect(glyph(null, 'towns', ends(null, 4))).toEqual(words);
  });

  it('leaves a bound open, whatever language says so', () => {
    for (const qualifier of [both('op til'), both('Højst'), { da: 'ca.', en: 'at most' }]) {
      expect(glyph(23, 'towns', { qualifier })).toMatchObject({ open: true });
      expect(glyph(23, 'percent', { qualifier })).toMatchObject({ open: true });
    }
    for (const words of ['op tilsagn', 'i størrelsesordenen', 'mindst']) {
      expect(glyph(23, 'towns', { qualifier: both(words) })).toMatchObject({ open: false });
    }
  });
});
