import { readFileSync } from 'node:fs';
import { exhibitIds, loadExhibit } from '$lib/exhibits/registry';
import { fallbacks } from '$lib/exhibits/options';
import type { ExhibitInput } from '$lib/exhibits/types';
import type { ExportedFigure, Workshop } from '$lib/export/figure';
import { drawOnServer, rasteriseInNode } from '$lib/export/node';
import { provenanceOf } from '$lib/export/provenance';
import { baseLocale, type AppLocale } from '$lib/i18n/locale';
import type { CommitmentView, ExhibitView, SiteView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import { readView } from './published';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Makes files in Node. */
export const workshop: Workshop = {
  draw: drawOnServer,
  rasterise: rasteriseInNode,
  loadCommitment: async (id) => readView<CommitmentView>(`commitments/${id}.json`)
};

/** Where an exhibit's page stands. */
function pageOf(id: string, locale: AppLocale, siteUrl: string): string {
  const prefix = locale === baseLocale ? '' : `${locale}/`;
  return `${siteUrl.replace(/\/*$/, '/')}${prefix}exhibits/${id}/`;
}

/**
 * Every exhibit with the published data, as nobody has chosen anything.
 * @param siteUrl where the site will stand, empty where that is not known
 */
export async function figuresIn(locale: AppLocale, siteUrl: string): Promise<ExportedFigure[]> {
  const site = readView<SiteView>('site.json');
  const name = m.site_name({}, { locale });
  return Promise.all(
    exhibitIds.map(async (id) => {
      const exhibit = (await loadExhibit(id))!;
      const { input } = readView<ExhibitView<ExhibitInput>>(`exhibits/${id}.json`);
      return {
        exhibit,
        input,
        options: fallbacks(exhibit.choices(input, locale)),
        locale,
        provenance: provenanceOf(site, { name, version }, pageOf(id, locale, siteUrl))
      };
    })
  );
}
