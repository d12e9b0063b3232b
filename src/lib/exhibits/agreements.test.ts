import { describe, expect, it } from 'vitest';
import { agreementChoice, agreementsAsSource, agreementsOf, chosenAgreements } from './agreements';
import { exampleAgreements } from './exampleData';
import type { Options } from './types';

describe('agreementChoice', () => {
  it('offers all, then each in order of time', () => {
    const [choice] = agreementChoice(exampleAgreements(3), 'da');
    expect(choice).toMatchObject({ id: 'agreement', label: 'Aftale', fallback: 'all' });
    expect(choice?.values.map(({ value }) => value)).toEqual(['all', '2001', '2005', '2009']);
    expect(choice?.values.map(({ label }) => label)).toEqual([
      'Alle aftaler',
      '2001',
      '2005',
      '2009'
    ]);
  });

  it.each([0, 1])('offers nothing where there are %i', (count) => {
    expect(agreementChoice(exampleAgreements(count), 'da')).toEqual([]);
  });
});

describe('chosenAgreements', () => {
  const agreements = exampleAgreements(2);

  it('keeps the chosen one', () => {
    expect(chosenAgreements(agreements, { agreement: '2005' })).toEqual([agreements[1]]);
  });

  it.each<Options>([{}, { agreement: 'all' }, { agreement: '1999' }])(
    'keeps all for %o',
    (options) => {
      expect(chosenAgreements(agreements, options)).toEqual(agreements);
    }
  );
});

describe('agreementsAsSource', () => {
  const agreements = exampleAgreements(3);

  it('names those that are meant, each once and in order of time', () => {
    const named = agreementsOf(agreements, ['2009', '2001', '2009']);
    expect(agreementsAsSource(named, 'da')).toBe('aftalerne 2001 og 2009');
    expect(agreementsAsSource(agreementsOf(agreements, ['2005']), 'en')).toBe('the 2005 agreement');
  });

  it('is empty where there is none', () => {
    expect(agreementsAsSource(agreementsOf(agreements, []), 'da')).toBe('');
    expect(agreementsAsSource([], 'da')).toBe('');
  });
});
