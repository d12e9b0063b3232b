import { defineExhibit } from '../types';
import { layoutStatedFigures } from './layout';
import { scalesStatedFigures } from './scales';
import StatedFigures from './StatedFigures.svelte';
import { tableStatedFigures } from './table';
import {
  choicesStatedFigures,
  describeStatedFigures,
  detailStatedFigures,
  sourcesStatedFigures
} from './words';

/** Which numbers stand in the agreements at all? */
export default defineExhibit({
  id: 'stated-figures',
  widths: { narrow: 320, wide: 720 },
  choices: choicesStatedFigures,
  layout: layoutStatedFigures,
  component: StatedFigures,
  describe: describeStatedFigures,
  scales: scalesStatedFigures,
  table: tableStatedFigures,
  sources: sourcesStatedFigures,
  detail: (input, key, _options, locale) => detailStatedFigures(input, key, locale),
  examples: async () => (await import('./examples')).examples
});
