import {
  both,
  exampleAgreements,
  exampleDerived,
  examplePassage,
  exampleStated,
  exampleUnits
} from '../exampleData';
import type { Example } from '../types';
import type { SurplusHeatInput } from './select';

const empty: SurplusHeatInput = {
  agreements: exampleAgreements(6),
  power: null,
  households: null,
  perHousehold: null,
  obstacle: null,
  units: exampleUnits
};

const power = exampleStated('power', 37.5, { unit: 'megawatt', agreement: '2021' });

export const examples: Example<SurplusHeatInput>[] = [
  { name: 'nothing', input: empty },
  { name: 'only the power', input: { ...empty, power } },
  {
    name: 'an odd number of households, of the sixth agreement',
    input: {
      ...empty,
      power: { ...power, qualifier: both('ca.') },
      households: exampleStated('households', 12_345, { unit: 'households', agreement: '2021' }),
      perHousehold: exampleDerived(
        'each',
        3.038,
        ['power', 'households'],
        '{power} / {households}',
        {
          measure: both('varme til hver')
        }
      )
    }
  },
  {
    name: 'very long words',
    input: {
      ...empty,
      power: {
        ...power,
        measure: both(
          'fjernvarme fra de kommende datacentres overskudsvarmegenvindingsanlæg i hele regionen'
        )
      },
      obstacle: examplePassage('Energiforsyningsselskabernes afgiftssystem. '.repeat(12).trim())
    }
  }
];
