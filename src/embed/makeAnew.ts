import { mount } from 'svelte';
import { loadExhibit } from '$lib/exhibits/registry';
import type { ExhibitInput, Options } from '$lib/exhibits/types';
import Embed from '$lib/surfaces/Embed.svelte';
import type { Site } from '$lib/ui/site';

interface Asked {
  id: string;
  input: ExhibitInput;
  options: Options;
  site: Site;
}

/**
 * Puts words, drawing and table with other options in the place of the server's.
 * @returns what ends it, for Svelte's `unmount`
 * @throws Error when the exhibit's code cannot be had
 */
export async function makeAnew(
  target: HTMLElement,
  { id, ...asked }: Asked
): Promise<Record<string, unknown>> {
  const exhibit = await loadExhibit(id);
  if (!exhibit) throw new Error(id);
  target.replaceChildren();
  return mount(Embed, { target, props: { exhibit, ...asked } });
}
