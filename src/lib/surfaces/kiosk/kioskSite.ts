import type { AppLocale } from '$lib/i18n/locale';
import type { CommitmentView, Loaded, SiteView } from '$lib/model/views';
import type { Site } from '$lib/ui/site';
import { periodNumber } from '$lib/viz/paint';

interface Surroundings {
  locale: AppLocale;
  site: Loaded<SiteView>;
  load: (file: string, kind: string) => Promise<Loaded<CommitmentView>>;
}

/** What the parts of a kiosk ask for. There is no address in it: nothing there leads away. */
export function kioskSite({ locale, site, load }: Surroundings): Site {
  const agreements = site.ok ? site.data.agreements : [];
  return {
    locale,
    view: site.ok ? site.data : null,
    agreement(id) {
      const position = agreements.findIndex((agreement) => agreement.id === id);
      const found = agreements[position];
      return found && { ...found, period: periodNumber(position) };
    },
    href: () => undefined,
    place: () => undefined,
    codebook: undefined,
    retry: () => location.reload(),
    async loadCommitment(id) {
      const loaded = await load(`commitments/${id}.json`, 'commitment');
      if (!loaded.ok) throw new Error(loaded.file);
      return loaded.data;
    }
  };
}
