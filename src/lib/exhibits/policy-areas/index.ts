import { defineExhibit } from '../types';
import { choicesPolicyAreas } from './areaWords';
import { layoutPolicyAreas } from './layout';
import PolicyAreas from './PolicyAreas.svelte';
import { scalesPolicyAreas } from './scales';
import { slidePolicyAreas } from './slide';
import { tablePolicyAreas } from './table';
import { describePolicyAreas, detailPolicyAreas } from './words';

/** Where did the weight move? */
export default defineExhibit({
  id: 'policy-areas',
  widths: { narrow: 320, wide: 720 },
  choices: choicesPolicyAreas,
  layout: layoutPolicyAreas,
  component: PolicyAreas,
  describe: describePolicyAreas,
  scales: scalesPolicyAreas,
  table: tablePolicyAreas,
  // Every commitment is a source; the panel loads those of the area that is asked for.
  sources: () => [],
  detail: detailPolicyAreas,
  slide: slidePolicyAreas,
  examples: async () => (await import('./examples')).examples
});
