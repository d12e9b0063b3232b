import { defineExhibit } from '../types';
import Controls from './Controls.svelte';
import { detailTimeline, relatedTimeline } from './detail';
import { layoutTimeline } from './layout';
import { tableTimeline } from './table';
import Timeline from './Timeline.svelte';
import { choicesTimeline, describeTimeline, sourcesTimeline } from './words';

/** When? */
export default defineExhibit({
  id: 'timeline',
  widths: { narrow: 340, wide: 960 },
  choices: (input, locale) => choicesTimeline(input, locale),
  layout: (input, options, context) => layoutTimeline(input, options, context),
  component: Timeline,
  controls: Controls,
  describe: (input, options, locale) => describeTimeline(input, options, locale),
  scales: () => [],
  table: (input, options, locale) => tableTimeline(input, options, locale),
  sources: (input) => sourcesTimeline(input),
  detail: (input, key, options, locale) => detailTimeline(input, key, options, locale),
  related: (input, key, options) => relatedTimeline(input, key, options),
  slide: 'shapes',
  examples: async () => (await import('./examples')).examples
});
