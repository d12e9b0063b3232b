import { describe, expect, it } from 'vitest';
import type { Codes } from './codes';
import { differences, readSettled, recode } from './settled';

const codes = (): Codes => ({
  areas: new Map([['1998-1', ['ports']]]),
  counterpart: new Map([['1998-1', true]]),
  number: new Map([['1998-1', false]]),
  deadline: new Map([['1998-1', false]]),
  deliverable: new Map([['1998-1', true]]),
  continuity: new Map([['1998-1>2004-a', { relation: 'narrows', confidence: 'low' }]])
});

const rows = readSettled(`
- id: 1998-1
  variable: areas
  first: [ports]
  second: [ports, transport]
  settled: [ports, transport]
  why: Quays are named as a means.
- { id: 1998-1, variable: number, first: false, second: true, settled: true, why: Two quays. }
- id: 1998-1>2004-a
  variable: continuity
  first: { relation: narrows, confidence: low }
  second: null
  settled: null
  why: Another object.
- id: 1998-1>2004-b
  variable: continuity
  first: null
  second: { relation: continues, confidence: high }
  settled: { relation: continues, confidence: high }
  why: The same object.
`);

describe('readSettled', () => {
  it('refuses a code that its variable does not have', () => {
    const row = '{ id: a, variable: number, first: [ports], second: true, settled: true, why: w }';
    expect(() => readSettled(`[${row}]`)).toThrow('Expected boolean');
  });

  it('refuses a variable that was not coded twice', () => {
    const row = '{ id: a, variable: title, first: x, second: y, settled: y, why: w }';
    expect(() => readSettled(`[${row}]`)).toThrow('"title"');
  });
});

describe('recode', () => {
  it('puts the codes of one column in, there and back', () => {
    const settled = recode(codes(), rows, 'settled');
    expect(settled.areas.get('1998-1')).toEqual(['ports', 'transport']);
    expect(settled.number.get('1998-1')).toBe(true);
    expect([...settled.continuity.keys()]).toEqual(['1998-1>2004-b']);
    expect(recode(settled, rows, 'first')).toEqual(codes());
  });

  it('leaves what it is given as it is', () => {
    const given = codes();
    recode(given, rows, 'settled');
    expect(given).toEqual(codes());
  });
});

describe('differences', () => {
  it('are none between a reading and itself', () => {
    expect(differences(codes(), codes())).toEqual([]);
  });

  it('are named by variable and unit, whichever reader has the code', () => {
    expect(differences(codes(), recode(codes(), rows, 'second'))).toEqual([
      'areas 1998-1',
      'number 1998-1',
      'continuity 1998-1>2004-a',
      'continuity 1998-1>2004-b'
    ]);
  });

  it('see another order of areas', () => {
    const turned = codes();
    turned.areas.set('1998-1', ['transport', 'ports']);
    const straight = codes();
    straight.areas.set('1998-1', ['ports', 'transport']);
    expect(differences(straight, turned)).toEqual(['areas 1998-1']);
  });
});
