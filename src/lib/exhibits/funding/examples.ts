import {
  both,
  exampleAgreements,
  exampleDerived,
  exampleStated,
  exampleUnits
} from '../exampleData';
import type { Example } from '../types';
import type { FundingInput } from './select';

const amount = (id: string, value: number, asOf: string | null, agreement = '2001') =>
  exampleStated(id, value, { asOf, agreement, unit: 'dkk-million' });

const input = (
  amounts: FundingInput['amounts'],
  total: FundingInput['total'] = null
): FundingInput => ({ agreements: exampleAgreements(6), amounts, total, units: exampleUnits });

export const examples: Example<FundingInput>[] = [
  { name: 'nothing', input: input([]) },
  { name: 'one amount without a date', input: input([amount('a', 3, null)]) },
  {
    name: 'six agreements',
    input: input(
      Array.from({ length: 6 }, (_, index) => {
        const year = String(2001 + index * 4);
        return amount(`a-${year}`, 10 + ((index * 7) % 5) * 12, year, year);
      }),
      exampleDerived('sum', 216, [], '216', { unit: 'dkk-million', measure: both('i alt') })
    )
  },
  { name: 'thirty years of large sums', input: input([amount('a', 123_456.5, '2001/2030')]) }
];
