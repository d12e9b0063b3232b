import { linesLink, pageLink, targetLink } from '$lib/i18n/links';
import type { AppLocale } from '$lib/i18n/locale';
import type { SiteView } from '$lib/model/views';
import type { Site } from '$lib/ui/site';
import { periodNumber } from '$lib/viz/paint';

interface Surroundings {
  locale: AppLocale;
  view: SiteView;
  loadCommitment: Site['loadCommitment'];
}

/** What the parts of an embed ask for, in someone else's page. */
export function embedSite({ locale, view, loadCommitment }: Surroundings): Site {
  const { agreements } = view;
  return {
    locale,
    view,
    agreement(id) {
      const position = agreements.findIndex((agreement) => agreement.id === id);
      const found = agreements[position];
      return found && { ...found, period: periodNumber(position) };
    },
    href: (target) => targetLink(target, locale),
    place: (passage) => linesLink(passage, locale),
    codebook: pageLink('/codebook/', locale),
    retry: () => location.reload(),
    loadCommitment
  };
}
