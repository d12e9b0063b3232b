import { defineExhibit } from '../types';
import { choicesVocabulary } from './groupWords';
import { layoutVocabulary } from './layout';
import { scalesVocabulary } from './scales';
import { slideVocabulary } from './slide';
import { tableVocabulary } from './table';
import Vocabulary from './Vocabulary.svelte';
import { describeVocabulary, detailVocabulary } from './words';

/** Which words came and went? */
export default defineExhibit({
  id: 'vocabulary',
  widths: { narrow: 320, wide: 720 },
  choices: choicesVocabulary,
  layout: layoutVocabulary,
  component: Vocabulary,
  describe: describeVocabulary,
  scales: (input, _options, locale) => scalesVocabulary(input, locale),
  table: tableVocabulary,
  // The whole documents are the source; the panel leads to the lines of each word.
  sources: () => [],
  detail: detailVocabulary,
  slide: slideVocabulary,
  examples: async () => (await import('./examples')).examples
});
