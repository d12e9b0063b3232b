import { loadView } from '$lib/explore/publishedData';
import { linesLink, pageLink, targetLink } from '$lib/i18n/links';
import type { AppLocale } from '$lib/i18n/locale';
import type { CommitmentView, Loaded, SiteView } from '$lib/model/views';
import type { Site } from '$lib/ui/site';
import { periodNumber } from '$lib/viz/paint';

/** As much of what every page loads as its parts may ask for. */
interface PageData {
  locale: AppLocale;
  site: Loaded<SiteView>;
}

/**
 * What the parts of a page may ask for, from what its layout has loaded.
 * @param data read anew each time, so that a change reaches the parts
 * @param retry loads the page's data again
 */
export function siteFor(data: () => PageData, retry: () => void): Site {
  const view = $derived.by(() => {
    const { site } = data();
    return site.ok ? site.data : null;
  });
  const agreements = $derived(view?.agreements ?? []);
  return {
    get locale() {
      return data().locale;
    },
    agreement: (id) => {
      const position = agreements.findIndex((agreement) => agreement.id === id);
      const found = agreements[position];
      return found && { ...found, period: periodNumber(position) };
    },
    href: (target) => targetLink(target, data().locale),
    place: (passage) => linesLink(passage, data().locale),
    get codebook() {
      return pageLink('/codebook/', data().locale);
    },
    get view() {
      return view;
    },
    retry,
    loadCommitment: async (id) => {
      const file = `commitments/${id}.json`;
      const loaded = await loadView<CommitmentView>(fetch, file, 'commitment');
      if (!loaded.ok) throw new Error(loaded.file);
      return loaded.data;
    }
  };
}
