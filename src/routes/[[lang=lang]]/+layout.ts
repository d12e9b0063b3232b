import { loadView } from '$lib/explore/publishedData';
import { localeOfParam } from '$lib/i18n/locale';
import type { SiteView } from '$lib/model/views';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch }) => ({
  locale: localeOfParam(params.lang),
  site: await loadView<SiteView>(fetch, 'site.json', 'site')
});
