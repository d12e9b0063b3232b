import { describe, expect, it } from 'vitest';
import { factText } from '$lib/model/fact';
import { locales, type AppLocale } from '$lib/i18n/locale';
import type { Options } from '../types';
import { examples } from './examples';
import { tablePolicyAreas } from './table';
import { weighedAreas } from './weigh';
import { describePolicyAreas, detailPolicyAreas } from './words';

const inputOf = (name: string) => examples.find((example) => example.name === name)!.input;
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const described = (name: string, locale: AppLocale, options: Options = {}) =>
  describePolicyAreas(inputOf(name), options, locale);
const titleOf = (name: string, locale: AppLocale, options: Options = {}) =>
  spaced(described(name, locale, options).title);

describe('the finding', () => {
  it('names what grew and what shrank most', () => {
    const name = 'nothing in common with the agreement before';
    expect(titleOf(name, 'en')).toBe(
      'Skills grew most, from 0% to 67% of the commitments; food shrank most, from 67% to 0%'
    );
    expect(titleOf(name, 'da', { measure: 'number' })).toBe(
      'Skills er gået mest frem, fra 0 til 8 tilsagn; food mest tilbage, fra 6 til 0'
    );
  });

  it('says when nothing grew or nothing shrank', () => {
    const alone = 'the same weight, and differences below one per cent';
    expect(titleOf(alone, 'en')).toBe(
      'Wind shrank most, from 0.2% to 0% of the commitments; no area grew'
    );
    expect(titleOf('one area', 'da')).toBe(
      'Food er gået mest frem, fra 50 % til 100 % af tilsagnene; intet område er gået tilbage'
    );
    expect(titleOf('one area', 'en', { measure: 'number' })).toBe(
      'Every policy area has as many commitments in 2005 as in 2001'
    );
  });

  it('names those that share a place, and counts them when they are many', () => {
    expect(titleOf('ties, and an agreement without commitments', 'en')).toBe(
      'Food and wind shrank most, each by 20 percentage points; no area grew'
    );
    const many = 'more tied areas than a title names, by number';
    expect(titleOf(many, 'en', { measure: 'number' })).toBe(
      '4 areas grew most, each by 2 commitments; ports shrank most, from 4 to 3'
    );
  });

  it('names the largest when there is one agreement', () => {
    const name = 'one agreement, two areas alike';
    expect(titleOf(name, 'da')).toBe(
      'Wind og skills er de største politikområder i 2001 med 45 % af tilsagnene hver'
    );
    const input = { ...inputOf(name), areas: inputOf(name).areas.slice(0, 1) };
    expect(describePolicyAreas(input, { measure: 'number' }, 'en').title).toBe(
      'Food is the largest policy area in 2001 with 2 commitments'
    );
  });

  it.each(['nothing', 'agreements without areas', 'no commitment in any area'])(
    'says so when there is %s',
    (name) => {
      expect(titleOf(name, 'en')).toBe('No commitment belongs to a policy area');
      expect(titleOf(name, 'da')).toBe('Intet tilsagn hører til et politikområde');
    }
  );
});

describe('the notes', () => {
  const notesOf = (name: string, locale: AppLocale, options: Options = {}) =>
    described(name, locale, options).notes.map(spaced);

  it('say that the totals differ, that areas overlap, and what is ours', () => {
    expect(notesOf('hundreds of commitments', 'en')).toEqual([
      'The agreements differ in their number of commitments (420 in 2001 and 380 in 2005), so shares are shown. One commitment is between 0.2% and 0.3% of an agreement.',
      'A commitment can belong to several areas. The shares therefore do not add up to 100%.',
      'Which policy areas a commitment belongs to is our reading by the codebook.'
    ]);
    expect(notesOf('six agreements', 'da')[0]).toMatch(
      /^Aftalerne har ikke lige mange tilsagn \(fra 9 til 30\), så her vises andele\./
    );
  });

  it('leave it to the frame to say of numbers that the totals differ', () => {
    const notes = notesOf('hundreds of commitments', 'en', { measure: 'number' });
    expect(notes).toHaveLength(2);
    expect(notes.join(' ')).not.toContain('differ');
  });

  it('are left out where they do not hold', () => {
    expect(notesOf('nothing', 'en')).toEqual([]);
    expect(notesOf('no commitment in any area', 'en')).toHaveLength(2);
  });
});

describe('the table', () => {
  it.each(locales)('has the numbers that are drawn, in their order, in %s', (locale) => {
    for (const { input } of examples) {
      for (const measure of ['share', 'number'] as const) {
        const { rows } = tablePolicyAreas(input, { measure }, locale);
        const drawn = weighedAreas(input, measure);
        expect(rows.map(({ key }) => key)).toEqual(drawn.map(({ area }) => area.id));
        rows.forEach(({ cells }, index) => {
          drawn[index]!.values.forEach(({ count, share }, at) => {
            expect(cells[1 + 2 * at]!.value).toBe(count);
            expect(Number(cells[2 + 2 * at]!.value) / 100).toBeCloseTo(share, 2);
          });
        });
      }
    }
  });

  it('gives the change its sign', () => {
    const { rows } = tablePolicyAreas(inputOf('three agreements'), { measure: 'number' }, 'da');
    expect(rows.map(({ cells }) => cells.at(-1)!.text)).toEqual(['+4', '+1', '0', '−3']);
  });
});

describe('the detail of an area', () => {
  it('has the numbers, the change, the definition and the commitments in order of time', () => {
    const detail = detailPolicyAreas(inputOf('three agreements'), 'skills', {}, 'en');
    expect(detail?.facts.map((fact) => spaced(factText(fact)))).toEqual([
      '2001: 3 of 17 commitments (17.6%)',
      '2005: 4 of 22 commitments (18.2%)',
      '2009: 0 of 14 commitments (0%)',
      'Down 17.6 percentage points',
      'What belongs to it: What belongs to Skills.'
    ]);
    expect(detail?.commitments).toEqual([
      ...[1, 2, 3].map((number) => `2001-${number}`),
      ...[1, 2, 3, 4].map((number) => `2005-${number}`)
    ]);
    const sides = detail?.sides?.map(({ heading, commitments }) => [heading, commitments.length]);
    expect(sides).toEqual([
      ['2001', 3],
      ['2005', 4],
      ['2009', 0]
    ]);
  });

  it('is null for what is not drawn, and has no change where there is one agreement', () => {
    expect(detailPolicyAreas(inputOf('three agreements'), 'no-area', {}, 'en')).toBeNull();
    const one = detailPolicyAreas(inputOf('one agreement, two areas alike'), 'wind', {}, 'da');
    expect(one?.facts).toHaveLength(2);
  });
});
