import { defineExhibit } from '../types';
import CommitmentThreads from './CommitmentThreads.svelte';
import { detailThreads } from './detail';
import { layoutThreads } from './layout';
import { relatedThreads } from './related';
import { tableThreads } from './table';
import { choicesThreads, describeThreads } from './words';

/** What was carried on, what is new, what fell away? */
export default defineExhibit({
  id: 'commitment-threads',
  widths: { narrow: 320, wide: 960 },
  choices: (input, locale) => choicesThreads(input, locale),
  layout: (input, options, context) => layoutThreads(input, options, context),
  component: CommitmentThreads,
  describe: (input, options, locale) => describeThreads(input, options, locale),
  scales: () => [],
  table: (input, _options, locale) => tableThreads(input, locale),
  sources: () => [],
  detail: (input, key, _options, locale) => detailThreads(input, key, locale),
  related: (input, key) => relatedThreads(input, key),
  slide: 'shapes',
  examples: async () => (await import('./examples')).examples
});
