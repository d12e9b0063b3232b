import type { NetworkInput } from '$lib/exhibits/network/graph';
import { loadView } from '$lib/explore/publishedData';
import type { ExhibitView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, data }) => {
  const [{ locale }, view] = await Promise.all([
    parent(),
    loadView<ExhibitView<NetworkInput>>(fetch, 'exhibits/network.json', 'exhibit')
  ]);
  return { view, title: m.network_page({}, { locale }), description: data.description };
};
