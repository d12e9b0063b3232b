import funding from '$lib/exhibits/funding';
import industryShare from '$lib/exhibits/industry-share';
import statedFigures from '$lib/exhibits/stated-figures';
import surplusHeat from '$lib/exhibits/surplus-heat';
import type { ExhibitInput } from '$lib/exhibits/types';
import whoCommits from '$lib/exhibits/who-commits';
import { loadView } from '$lib/explore/publishedData';
import { sum } from 'd3-array';
import type { ExhibitView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

/** The order in which the overview is read. */
const order = [industryShare, whoCommits, surplusHeat, funding, statedFigures];

export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale, site } = await parent();
  const agreements = site.ok ? site.data.agreements : [];
  return {
    steps: await Promise.all(
      order.map(async (exhibit) => ({
        exhibit,
        view: await loadView<ExhibitView<ExhibitInput>>(
          fetch,
          `exhibits/${exhibit.id}.json`,
          'exhibit'
        )
      }))
    ),
    agreements,
    title: '',
    heading: m.overview_title(
      {
        agreements: agreements.length,
        commitments: sum(agreements, ({ commitments }) => commitments)
      },
      { locale }
    ),
    description: m.overview_lead({}, { locale })
  };
};
