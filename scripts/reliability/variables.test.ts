import { describe, expect, it } from 'vitest';
import { cells, table } from './report';
import { readSecondReading } from './secondReading';
import { variables, type Frame } from './variables';

/** Three agreements with a commitment or two, and two areas. */
const frame: Frame = {
  areas: ['ports', 'transport'],
  commitments: [['1998-1'], ['2004-a', '2004-b'], ['2010-1']]
};

const test = (deliverable: boolean) =>
  `{ counterpart: true, number: false, deadline: false, deliverable: ${deliverable} }`;

const reading = (edit = (text: string) => text) =>
  readSecondReading(
    edit(`
decided:
  areas: [2004-a]
  counterpart: []
  number: [1998-1, 2004-a, 2004-b, 2010-1]
  deadline: []
  deliverable: []
  continuity: [1998-1>2004-a]
areas: { 1998-1: [ports], 2004-a: [transport, ports], 2004-b: [transport], 2010-1: [ports] }
tests: { 1998-1: ${test(true)}, 2004-a: ${test(true)}, 2004-b: ${test(false)}, 2010-1: ${test(false)} }
continuity:
  - { from: 1998-1, to: 2004-a, relation: broadens, confidence: high }
  - { from: 2004-a, to: 2010-1, relation: narrows, confidence: low }
`)
  );

const compared = () => {
  const first = reading((text) =>
    text
      .replace('2004-a: [transport, ports]', '2004-a: [ports, transport]')
      .replace('2004-b: [transport]', '2004-b: [ports, transport]')
      .replace('relation: narrows', 'relation: continues')
      .replace('from: 1998-1, to: 2004-a', 'from: 1998-1, to: 2010-1')
  );
  return variables(first.codes, reading(), frame);
};

describe('variables', () => {
  it('make a unit of every commitment with every area, and of the first area alone', () => {
    const [areas, main] = compared();
    expect(areas!.units).toHaveLength(4 * 2);
    expect(areas!.units.filter(({ first, second }) => first !== second)).toEqual([
      { first: true, second: false, decided: false }
    ]);
    expect(main!.units.map(({ first, second }) => [first, second])).toEqual([
      ['ports', 'ports'],
      ['ports', 'transport'],
      ['ports', 'transport'],
      ['ports', 'ports']
    ]);
    expect(main!.units.map(({ decided }) => decided)).toEqual([false, true, false, false]);
  });

  it('make a unit of every pair across agreements, and compare links that both have', () => {
    const found = new Map(compared().map(({ name, units }) => [name, units]));
    expect(found.get('continuity')).toHaveLength(1 * 2 + 1 * 1 + 2 * 1);
    expect(found.get('relation')).toEqual([
      { first: 'continues', second: 'narrows', decided: false }
    ]);
    expect(found.get('confidence')).toEqual([{ first: 'low', second: 'low', decided: false }]);
  });

  it('leave out what the second reader has not read', () => {
    const more = { ...frame, commitments: [...frame.commitments, ['2015-1']] };
    expect(variables(reading().codes, reading(), more)).toEqual(
      variables(reading().codes, reading(), frame)
    );
  });

  it('refuse codes of a commitment that is not there', () => {
    const less = { ...frame, commitments: frame.commitments.slice(1) };
    expect(() => variables(reading().codes, reading(), less)).toThrow(
      'There is no commitment 1998-1.'
    );
  });
});

describe('report', () => {
  it('gives agreement over all units and over the open ones', () => {
    const rows = new Map(cells(compared()).map(([name, ...row]) => [name, row]));
    expect(rows.get('areas')).toEqual(['7 of 8', '6, 5', '0.71', '5 of 6', '4, 3', '0.67']);
    expect(rows.get('main area')).toEqual(['2 of 4', '', '0.00', '2 of 3', '', '0.00']);
    expect(rows.get('number')).toEqual([
      '4 of 4',
      '0, 0',
      'not defined',
      '0 of 0',
      '0, 0',
      'not defined'
    ]);
    expect(rows.get('deliverable')).toEqual(['4 of 4', '2, 2', '1.00', '4 of 4', '2, 2', '1.00']);
  });

  it('never rounds a difference away', () => {
    const units = Array.from({ length: 2000 }, (_, i) => ({
      first: i % 2 === 0,
      second: i % 2 === 0 || i === 1,
      decided: false
    }));
    expect(cells([{ name: 'x', units }])[0]![3]).toBe('0.99');
  });

  it('is a Markdown table', () => {
    const lines = table(compared()).split('\n');
    expect(lines[1]).toBe('| --- | --: | --: | --: | --: | --: | --: |');
    expect(lines).toHaveLength(2 + 10 + 1);
  });
});
