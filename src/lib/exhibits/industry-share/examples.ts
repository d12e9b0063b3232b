import {
  both,
  exampleAgreements,
  exampleDerived,
  exampleStated,
  exampleUnits
} from '../exampleData';
import type { Example } from '../types';
import type { IndustryShareInput, Share } from './select';

function share(id: string, value: number, asOf: string | null, agreement = '2001'): Share {
  return {
    part: exampleStated(id, value, { asOf, agreement }),
    rest: exampleDerived(`${id}-rest`, 100 - value, [id], `100 - {${id}}`, { asOf, agreement })
  };
}

const longName =
  'industriens, råstofudvindingens og forsyningsvirksomhedernes samlede andel af den regionale arbejdsstyrkes beskæftigelse';

const input = (shares: Share[]): IndustryShareInput => ({
  agreements: exampleAgreements(6),
  shares,
  units: exampleUnits
});

export const examples: Example<IndustryShareInput>[] = [
  { name: 'nothing', input: input([]) },
  { name: 'one share, same date', input: input([share('a', 50, '2001')]) },
  {
    name: 'nothing and everything',
    input: input([share('a', 0, '2001'), share('b', 100, '2001')])
  },
  {
    name: 'six agreements',
    input: input(
      Array.from({ length: 6 }, (_, index) => {
        const year = String(2001 + index * 4);
        return share(`share-${year}`, 12 + index * 14, year, year);
      })
    )
  },
  {
    name: 'a very long name',
    input: input([
      { ...share('a', 17, '2001-Q2'), part: exampleStated('a', 17, { measure: both(longName) }) }
    ])
  }
];
