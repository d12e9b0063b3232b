import { describe, expect, it } from 'vitest';
import { firstSentence } from './firstSentence';

describe('the name of a chapter', () => {
  it.each([
    ['Vægten har flyttet sig. Tilsagn om fødevarer går frem.', 'da', 'Vægten har flyttet sig'],
    ['Kan man se det? Af 39 nævner 1 det.', 'da', 'Kan man se det?'],
    ['It amounts to 2.5 per cent. So it is.', 'en', 'It amounts to 2.5 per cent'],
    ['Kun én', 'da', 'Kun én'],
    ['', 'da', '']
  ])('«%s» begins with its first sentence', (text, locale, first) => {
    expect(firstSentence(text, locale)).toBe(first);
  });
});
