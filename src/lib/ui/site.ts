import { createContext } from 'svelte';
import type { AppLocale } from '$lib/i18n/locale';
import type { Agreement, Id, MarkTarget, Passage } from '$lib/model/types';
import type { CommitmentView, SiteView } from '$lib/model/views';

export type SiteAgreement = Pick<Agreement, 'id' | 'title' | 'shortTitle' | 'language'> & {
  /** What `data-period` must say to give it its colour. */
  period: number;
};

/** What every part of a page may ask for: its language, the agreements, and where things are. */
export interface Site {
  locale: AppLocale;
  agreement: (id: Id) => SiteAgreement | undefined;
  href: (target: MarkTarget) => string | undefined;
  /** Where a passage stands in its document. Like every address here undefined where none may be left. */
  place: (passage: Passage) => string | undefined;
  /** The address of the rules of our reading. */
  codebook: string | undefined;
  /** What the data says of itself, for files that leave the site; null when it is not there. */
  view: SiteView | null;
  /** Asks again for whatever could not be loaded on this page. */
  retry: () => void;
  loadCommitment: (id: Id) => Promise<CommitmentView>;
}

export const [getSite, setSite] = createContext<Site>();
