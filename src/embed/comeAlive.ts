/** Brings the server's drawing of an embed to life; loaded when the embed is seen. */
import { flushSync, hydrate, unmount } from 'svelte';
import { loadExhibit } from '$lib/exhibits/registry';
import type { ExhibitInput, Options } from '$lib/exhibits/types';
import { loadView } from '$lib/explore/publishedData';
import type { CommitmentView, ExhibitView, SiteView } from '$lib/model/views';
import Embed from '$lib/surfaces/Embed.svelte';
import { embedSite } from '$lib/surfaces/embed/embedSite';
import { getLocale } from '$lib/paraglide/runtime';

async function load<Data>(file: string, kind: string): Promise<Data> {
  const loaded = await loadView<Data>(fetch, file, kind);
  if (!loaded.ok) throw new Error(loaded.file);
  return loaded.data;
}

/**
 * @param embed says which exhibit it is
 * @param island holds the server's drawing
 * @returns how it is ended
 * @throws Error when the exhibit's code or data cannot be had
 */
export async function comeAlive(
  embed: HTMLElement,
  island: Element,
  options: Options
): Promise<() => void> {
  const { embed: id = '' } = embed.dataset;
  const [exhibit, { input }, view] = await Promise.all([
    loadExhibit(id),
    load<ExhibitView<ExhibitInput>>(`exhibits/${id}.json`, 'exhibit'),
    load<SiteView>('site.json', 'site')
  ]);
  if (!exhibit) throw new Error(id);
  const site = embedSite({
    locale: getLocale(),
    view,
    loadCommitment: (commitment) =>
      load<CommitmentView>(`commitments/${commitment}.json`, 'commitment')
  });
  const shown = hydrate(Embed, { target: island, props: { exhibit, input, options, site } });
  flushSync();
  embed.dataset['alive'] = '';
  return () => void unmount(shown);
}
