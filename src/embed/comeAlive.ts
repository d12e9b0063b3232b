/** Brings an embed to life; loaded when it is seen. */
import { flushSync, hydrate, unmount } from 'svelte';
import { chosenOptions, fallbacks } from '$lib/exhibits/options';
import type { ExhibitInput, Options } from '$lib/exhibits/types';
import { loadView } from '$lib/explore/publishedData';
import type { CommitmentView, ExhibitView, SiteView } from '$lib/model/views';
import EmbedDrawing from '$lib/surfaces/EmbedDrawing.svelte';
import { embedSite } from '$lib/surfaces/embed/embedSite';
import { getLocale } from '$lib/paraglide/runtime';
import { loadDrawing } from './drawings';

async function load<Data>(file: string, kind: string): Promise<Data> {
  const loaded = await loadView<Data>(fetch, file, kind);
  if (!loaded.ok) throw new Error(loaded.file);
  return loaded.data;
}

/** What stands on the page already. */
interface Server {
  embed: HTMLElement;
  drawing: Element;
}

/**
 * Takes the server's drawing over. Where the address asks for options, which the server did not
 * know, words and drawing are made anew; their code is loaded only then.
 * @param asked the options of the address; unknown ones fall back
 * @returns how it is ended
 * @throws Error when the exhibit's code or data cannot be had
 */
export async function comeAlive({ embed, drawing }: Server, asked: Options): Promise<() => void> {
  const { embed: id = '' } = embed.dataset;
  const [exhibit, { input }, view] = await Promise.all([
    loadDrawing(id),
    load<ExhibitView<ExhibitInput>>(`exhibits/${id}.json`, 'exhibit'),
    load<SiteView>('site.json', 'site')
  ]);
  if (!exhibit) throw new Error(id);
  const locale = getLocale();
  const site = embedSite({
    locale,
    view,
    loadCommitment: (commitment) =>
      load<CommitmentView>(`commitments/${commitment}.json`, 'commitment')
  });
  const choices = exhibit.choices(input, locale);
  const options = chosenOptions(choices, asked);
  const usual = fallbacks(choices);
  const isUsual = Object.entries(options).every(([choice, value]) => value === usual[choice]);
  const shown = isUsual
    ? hydrate(EmbedDrawing, { target: drawing, props: { exhibit, input, options, site } })
    : await (await import('./makeAnew')).makeAnew(embed, { id, input, options, site });
  flushSync();
  embed.dataset['alive'] = '';
  return () => void unmount(shown);
}
