import { defineExhibit } from '../types';
import { detailSpecificity, relatedSpecificity } from './detail';
import { layoutSpecificity } from './layout';
import { scalesSpecificity } from './scales';
import Specificity from './Specificity.svelte';
import { tableSpecificity } from './table';
import { choicesSpecificity, describeSpecificity, sourcesSpecificity } from './words';

/** How checkable are the promises? */
export default defineExhibit({
  id: 'specificity',
  widths: { narrow: 320, wide: 960 },
  choices: choicesSpecificity,
  layout: layoutSpecificity,
  component: Specificity,
  describe: describeSpecificity,
  scales: scalesSpecificity,
  table: tableSpecificity,
  sources: sourcesSpecificity,
  detail: detailSpecificity,
  related: relatedSpecificity,
  examples: async () => (await import('./examples')).examples
});
