import { defineExhibit } from '../types';
import { layoutSurplusHeat } from './layout';
import SurplusHeat from './SurplusHeat.svelte';
import { tableSurplusHeat } from './table';
import { describeSurplusHeat, detailSurplusHeat, sourcesSurplusHeat } from './words';

/** How much heat is 200 MW? */
export default defineExhibit({
  id: 'surplus-heat',
  widths: { narrow: 320, wide: 720 },
  choices: () => [],
  layout: (input, _options, context) => layoutSurplusHeat(input, context),
  component: SurplusHeat,
  describe: (input, _options, locale) => describeSurplusHeat(input, locale),
  scales: () => [],
  table: (input, _options, locale) => tableSurplusHeat(input, locale),
  sources: (input) => sourcesSurplusHeat(input),
  detail: (input, key, _options, locale) => detailSurplusHeat(input, key, locale),
  examples: async () => (await import('./examples')).examples
});
