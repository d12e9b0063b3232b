import { defineExhibit } from '../types';
import IndustryShare from './IndustryShare.svelte';
import { layoutIndustryShare } from './layout';
import { scalesIndustryShare } from './scales';
import { slideIndustryShare } from './slide';
import {
  describeIndustryShare,
  detailIndustryShare,
  sourcesIndustryShare,
  tableIndustryShare
} from './words';

/** How much of the region's work, and of its exports, is industry? */
export default defineExhibit({
  id: 'industry-share',
  widths: { narrow: 320, wide: 720 },
  choices: () => [],
  layout: (input, _options, context) => layoutIndustryShare(input, context),
  component: IndustryShare,
  describe: (input, _options, locale) => describeIndustryShare(input, locale),
  scales: (input, _options, locale) => scalesIndustryShare(input, locale),
  table: (input, _options, locale) => tableIndustryShare(input, locale),
  sources: (input) => sourcesIndustryShare(input),
  detail: (input, key, _options, locale) => detailIndustryShare(input, key, locale),
  slide: (input, _options, locale) => slideIndustryShare(input, locale),
  examples: async () => (await import('./examples')).examples
});
