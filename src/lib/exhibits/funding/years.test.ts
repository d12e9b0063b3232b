import { describe, expect, it } from 'vitest';
import { exampleStated } from '../exampleData';
import { amountsByYear, isRepeated } from './years';

const amount = (id: string, value: number | null, asOf: string | null, unit = 'dkk-million') =>
  exampleStated(id, value, { asOf, unit });
const rows = (...amounts: ReturnType<typeof amount>[]) =>
  amountsByYear(amounts).map(({ key, period, runningTotal }) => [key, period, runningTotal]);

describe('amountsByYear', () => {
  it('gives each year of a period the amount, and sums up in order of time', () => {
    expect(rows(amount('b', 5, '2017/2019'), amount('a', 9, '2016'))).toEqual([
      ['a-2016', '2016', 9],
      ['b-2017', '2017', 14],
      ['b-2018', '2018', 19],
      ['b-2019', '2019', 24]
    ]);
  });

  it('keeps the order of the same year, and puts what has no date last', () => {
    const keys = rows(
      amount('x', 1, null),
      amount('b', 1, '2016'),
      amount('y', 1, null),
      amount('a', 1, '2016')
    ).map(([key]) => key);
    expect(keys).toEqual(['b-2016', 'a-2016', 'x', 'y']);
  });

  it.each([
    ['words among them', [amount('a', 9, '2016'), amount('b', null, '2017')]],
    ['different units', [amount('a', 9, '2016'), amount('b', 9, '2017', 'percent')]],
    ['a single row', [amount('a', 9, '2016')]]
  ])('sums up nothing where there is %s', (_name, amounts) => {
    expect(amountsByYear(amounts).every(({ runningTotal }) => runningTotal === null)).toBe(true);
  });

  it('reads other dates as one row each, and a period that runs backwards as its first year', () => {
    expect(rows(amount('a', 1, '2016-Q2'), amount('b', 1, '2019/2017'))).toEqual([
      ['a-2016-Q2', '2016-Q2', 1],
      ['b-2019', '2019', 2]
    ]);
    expect(rows()).toEqual([]);
  });
});

describe('isRepeated', () => {
  it('is so for a period of years only', () => {
    expect(
      ['2017/2019', '2016', '2016-Q2', null].map((asOf) => isRepeated(amount('a', 1, asOf)))
    ).toEqual([true, false, false, false]);
  });
});
