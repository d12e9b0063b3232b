import { defineExhibit } from '../types';
import { choicesCounterparts } from './actorWords';
import Counterparts from './Counterparts.svelte';
import { layoutCounterparts } from './layout';
import { scalesCounterparts } from './scales';
import { tableCounterparts } from './table';
import { describeCounterparts, detailCounterparts, relatedCounterparts } from './words';

/** Who is named, and with whom? */
export default defineExhibit({
  id: 'counterparts',
  widths: { narrow: 320, wide: 720 },
  choices: choicesCounterparts,
  layout: layoutCounterparts,
  component: Counterparts,
  describe: describeCounterparts,
  scales: scalesCounterparts,
  table: tableCounterparts,
  // Every commitment that names somebody is a source; the panel loads those of the actor asked for.
  sources: () => [],
  detail: detailCounterparts,
  related: relatedCounterparts,
  examples: async () => (await import('./examples')).examples
});
