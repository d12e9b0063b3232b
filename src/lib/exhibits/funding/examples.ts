import {
  both,
  exampleAgreements,
  exampleDerived,
  exampleStated,
  exampleUnits
} from '../exampleData';
import type { Example } from '../types';
import type { FundingInput } from './select';

const amount = (id: string, value: number | null, asOf: string | null, agreement = '2001') =>
  exampleStated(id, value, {
    asOf,
    agreement,
    unit: 'dkk-million',
    measure: both('Afsat til erhvervsudvikling')
  });

const input = (amounts: FundingInput['amounts'], sum?: number): FundingInput => ({
  agreements: exampleAgreements(6),
  amounts,
  total:
    sum === undefined
      ? null
      : exampleDerived('sum', sum, [amounts[0]!.id], `${sum}`, { unit: 'dkk-million' }),
  behind: amounts.slice(0, 1),
  units: exampleUnits
});

const inWords = (id: string, words: string, asOf: string | null) => ({
  ...amount(id, null, asOf),
  qualifier: both(words)
});

export const examples: Example<FundingInput>[] = [
  { name: 'nothing', input: input([]) },
  { name: 'one amount without a date', input: input([amount('a', 3, null)]) },
  { name: 'only a sum', input: { ...input([amount('a', 3, null)], 3), amounts: [] } },
  {
    name: 'two schemes in the same years, one without any money',
    input: input([
      { ...amount('a', 0, '2001/2003'), measure: both('Afsat til bredbånd') },
      amount('b', 2.5, '2001/2002'),
      amount('c', 1, null)
    ])
  },
  {
    name: 'six agreements',
    input: input(
      Array.from({ length: 6 }, (_, index) => {
        const year = String(2001 + index * 4);
        return amount(`a-${year}`, 10 + ((index * 7) % 5) * 12, year, year);
      }),
      180
    )
  },
  {
    name: 'words, a range and other units, which cannot be added',
    input: input([
      inWords('a', 'et par millioner', '2001-Q2'),
      inWords('b', 'et tocifret millionbeløb, der endnu ikke er fordelt på ordningens år', null),
      { ...amount('c', null, '2002'), low: 4, high: 7 },
      { ...amount('d', 30, '2003/2004'), unit: 'percent' },
      amount('e', 9, '2003')
    ])
  },
  {
    name: 'thirty years of large sums',
    input: input(
      [
        {
          ...amount('a', 123_456.5, '2001/2030'),
          measure: both(
            'Afsat til innovationssamarbejder, erhvervsfremmeindsatser og energiforsyningsselskabernes omstillingsprojekter i yderområderne'
          )
        }
      ],
      3_703_695
    )
  }
];
