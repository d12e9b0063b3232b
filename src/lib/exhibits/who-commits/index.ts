import { defineExhibit } from '../types';
import { layoutWhoCommits } from './layout';
import { scalesWhoCommits } from './scales';
import { slideWhoCommits } from './slide';
import WhoCommits from './WhoCommits.svelte';
import {
  choicesWhoCommits,
  describeWhoCommits,
  detailWhoCommits,
  sourcesWhoCommits,
  tableWhoCommits
} from './words';

/** Who promises? */
export default defineExhibit({
  id: 'who-commits',
  widths: { narrow: 320, wide: 720 },
  choices: choicesWhoCommits,
  layout: layoutWhoCommits,
  component: WhoCommits,
  describe: describeWhoCommits,
  scales: scalesWhoCommits,
  table: tableWhoCommits,
  sources: sourcesWhoCommits,
  detail: (input, key, _options, locale) => detailWhoCommits(input, key, locale),
  slide: slideWhoCommits,
  examples: async () => (await import('./examples')).examples
});
