import { defineExhibit } from '../types';
import Funding from './Funding.svelte';
import { layoutFunding } from './layout';
import { scalesFunding } from './scales';
import { slideFunding } from './slide';
import { tableFunding } from './table';
import { describeFunding, detailFunding, relatedFunding, sourcesFunding } from './words';

/** What money is named? */
export default defineExhibit({
  id: 'funding',
  widths: { narrow: 320, wide: 720 },
  choices: () => [],
  layout: (input, _options, context) => layoutFunding(input, context),
  component: Funding,
  describe: (input, _options, locale) => describeFunding(input, locale),
  scales: (input, _options, locale) => scalesFunding(input, locale),
  table: (input, _options, locale) => tableFunding(input, locale),
  sources: (input) => sourcesFunding(input),
  detail: (input, key, _options, locale) => detailFunding(input, key, locale),
  related: (input, key) => relatedFunding(input, key),
  slide: (input, _options, locale) => slideFunding(input, locale),
  examples: async () => (await import('./examples')).examples
});
