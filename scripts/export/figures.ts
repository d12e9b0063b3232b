import { readFileSync } from 'node:fs';
import { exhibitIds, loadExhibit } from '$lib/exhibits/registry';
import { chosenOptions, fallbacks } from '$lib/exhibits/options';
import type { ExhibitInput, Options } from '$lib/exhibits/types';
import type { ExportedFigure, Workshop } from '$lib/export/figure';
import { drawOnServer, rasteriseInNode } from '$lib/export/node';
import { provenanceOf } from '$lib/export/provenance';
import { textIn } from '$lib/i18n/figures';
import { baseLocale, type AppLocale } from '$lib/i18n/locale';
import type { StoryView } from '$lib/model/story';
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

/** Where an exhibit's page stands, with what is chosen on it. */
function pageOf(id: string, chosen: Options, locale: AppLocale, siteUrl: string): string {
  const prefix = locale === baseLocale ? '' : `${locale}/`;
  const search = new URLSearchParams(chosen).toString();
  return `${siteUrl.replace(/\/*$/, '/')}${prefix}exhibits/${id}/${search && `?${search}`}`;
}

/** An exhibit with the published data, as somebody has chosen it. */
async function figureOf(
  id: string,
  asked: Options,
  locale: AppLocale,
  siteUrl: string
): Promise<ExportedFigure> {
  const exhibit = (await loadExhibit(id))!;
  const { input } = readView<ExhibitView<ExhibitInput>>(`exhibits/${id}.json`);
  const choices = exhibit.choices(input, locale);
  const usual = fallbacks(choices);
  const options = chosenOptions(choices, asked);
  const chosen = Object.entries(options).filter(([choice, value]) => value !== usual[choice]);
  const link = pageOf(id, Object.fromEntries(chosen), locale, siteUrl);
  const here = { name: m.site_name({}, { locale }), version };
  const provenance = provenanceOf(readView<SiteView>('site.json'), here, link);
  return { exhibit, input, options, locale, provenance };
}

/**
 * Every exhibit as nobody has chosen anything.
 * @param siteUrl where the site will stand, empty where that is not known
 */
export const figuresIn = (locale: AppLocale, siteUrl: string): Promise<ExportedFigure[]> =>
  Promise.all(exhibitIds.map((id) => figureOf(id, {}, locale, siteUrl)));

/** The steps of the story in their order, with what is said of them; none where there is no story. */
export const storyIn = (locale: AppLocale, siteUrl: string): Promise<ExportedFigure[]> =>
  Promise.all(
    readView<StoryView>('story.json').steps.map(async ({ exhibit, options, narration, notes }) => ({
      ...(await figureOf(exhibit, options, locale, siteUrl)),
      spoken: [narration, ...(notes ? [notes] : [])].map((text) => textIn(text, locale))
    }))
  );
