import { defineExhibit } from '../types';
import { detailNetwork, relatedNetwork } from './detail';
import { layoutNetwork } from './layout';
import Network from './Network.svelte';
import { tableNetwork } from './table';
import { choicesNetwork, describeNetwork } from './words';

/** How do themes, promises and actors hang together? */
export default defineExhibit({
  id: 'network',
  widths: { narrow: 340, wide: 960 },
  narrowShowsPart: true,
  choices: choicesNetwork,
  layout: layoutNetwork,
  component: Network,
  describe: describeNetwork,
  scales: () => [],
  table: tableNetwork,
  // Every commitment is a source; the panel loads those of the mark asked for.
  sources: () => [],
  detail: (input, key, _options, locale) => detailNetwork(input, key, locale),
  related: relatedNetwork,
  examples: async () => (await import('./examples')).examples
});
