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
  behind: [],
  obstacle: null,
  units: exampleUnits
};

const power = exampleStated('power', 37.5, { unit: 'megawatt', agreement: '2021' });
const households = (value: number | null, qualifier: string | null = null) =>
  exampleStated('households', value, {
    unit: 'households',
    agreement: '2021',
    qualifier: qualifier === null ? null : both(qualifier)
  });
const obstacle = (text: string) => ({ passage: examplePassage(text, '2021'), language: 'da' });

export const examples: Example<SurplusHeatInput>[] = [
  { name: 'nothing', input: empty },
  { name: 'only the power', input: { ...empty, power } },
  { name: 'only households, fewer than a hundred', input: { ...empty, households: households(7) } },
  {
    name: 'only what stands in the way',
    input: { ...empty, obstacle: obstacle('Afgifter.') }
  },
  {
    name: 'an odd number of households, of the sixth agreement',
    input: {
      ...empty,
      power: { ...power, qualifier: both('ca.') },
      households: households(12_345),
      perHousehold: exampleDerived(
        'each',
        3.038,
        ['power', 'households'],
        '{power} * 1000 / {households}',
        { measure: both('varme til hver') }
      ),
      behind: [power, households(12_345)]
    }
  },
  {
    name: 'households in words, and a part of another figure',
    input: {
      ...empty,
      power,
      households: households(null, 'adskillige tusinde'),
      perHousehold: exampleDerived('each', 75, ['power'], '2 * {power}'),
      behind: [power],
      obstacle: obstacle('Afgifter.')
    }
  },
  {
    name: 'a number that is not whole, in another unit',
    input: {
      ...empty,
      power,
      households: { ...households(2.5, 'op til'), unit: 'percent' },
      obstacle: obstacle('Afgifter.')
    }
  },
  {
    name: 'very long words',
    input: {
      ...empty,
      power: {
        ...power,
        value: 1_234_567_890.125,
        qualifier: both('i en størrelsesorden, som ingen endnu har kunnet fastslå, af op til'),
        measure: both(
          'fjernvarme fra de kommende datacentres overskudsvarmegenvindingsanlæg i hele regionen'
        )
      },
      households: households(1_234_567_890, 'svarende til varmeforbruget i mindst'),
      obstacle: obstacle('Energiforsyningsselskabernes afgiftssystem. '.repeat(12).trim())
    }
  }
];
