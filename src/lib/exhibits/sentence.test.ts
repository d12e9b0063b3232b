import { describe, expect, it } from 'vitest';
import { beginSentence, insideSentence } from './sentence';

describe('words and the sentence they stand in', () => {
  it('begin small inside it, but not where they begin with an abbreviation', () => {
    expect(insideSentence('Energiomstilling', 'da')).toBe('energiomstilling');
    expect(insideSentence('EU rules', 'en')).toBe('EU rules');
    expect(insideSentence('', 'en')).toBe('');
  });

  it('begin with a capital letter where they begin it', () => {
    expect(beginSentence('æbler', 'da')).toBe('Æbler');
  });
});
