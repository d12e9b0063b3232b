import type { Dataset } from '$lib/model/types';
import { selectThreads } from './commitment-threads/select';
import { selectCounterparts } from './counterparts/select';
import { selectFunding } from './funding/select';
import { selectIndustryShare } from './industry-share/select';
import { selectNetwork } from './network/select';
import { selectPolicyAreas } from './policy-areas/select';
import { selectSpecificity } from './specificity/select';
import { selectStatedFigures } from './stated-figures/select';
import { selectSurplusHeat } from './surplus-heat/select';
import { selectTimeline } from './timeline/select';
import { selectVocabulary } from './vocabulary/select';
import { selectWhoCommits } from './who-commits/select';

/**
 * What each exhibit takes from the data, by its id. The build writes the results to
 * `public/data/exhibits/<id>.json`; nothing here draws, so that plain Node can run it.
 */
export const selects: Record<string, (data: Dataset) => unknown> = {
  'industry-share': selectIndustryShare,
  'surplus-heat': selectSurplusHeat,
  funding: selectFunding,
  'commitment-threads': selectThreads,
  'policy-areas': selectPolicyAreas,
  specificity: selectSpecificity,
  'stated-figures': selectStatedFigures,
  counterparts: selectCounterparts,
  timeline: selectTimeline,
  vocabulary: selectVocabulary,
  'who-commits': selectWhoCommits,
  network: selectNetwork
};
