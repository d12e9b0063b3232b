import { error, json } from '@sveltejs/kit';
import { exhibitIds } from '$lib/exhibits/registry';
import type { ExhibitInput } from '$lib/exhibits/types';
import { loadView } from '$lib/explore/publishedData';
import { absoluteLink, fileLink } from '$lib/i18n/links';
import { baseLocale, localeOfParam, locales } from '$lib/i18n/locale';
import type { SiteView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import { frameCode } from '$lib/surfaces/embed/code';
import { embedHeight } from '$lib/surfaces/embed/height';
import { loadFigure } from '../../../loadFigure';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  exhibitIds.flatMap((id) =>
    locales.map((locale) => ({
      file: `${id}.json`,
      lang: locale === baseLocale ? undefined : locale
    }))
  );

/** The width most pages have room for, in px. */
const width = 720;

/** `oembed/<exhibit>.json`: an exhibit for those who embed by oEmbed (https://oembed.com). */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const locale = localeOfParam(params.lang);
  const id = params.file.replace(/\.json$/, '');
  const [{ exhibit, view }, site] = await Promise.all([
    loadFigure(fetch, id),
    loadView<SiteView>(fetch, 'site.json', 'site')
  ]);
  if (!exhibit || !view.ok || !site.ok) error(404, params.file);
  const input = view.data.input as ExhibitInput;
  const { title } = exhibit.describe(input, {}, locale);
  const height = embedHeight(exhibit, input, { asked: {}, width, locale });
  const provider = absoluteLink('/', baseLocale) ?? fileLink('/');
  const html = frameCode({
    exhibit: id,
    lang: locale,
    theme: 'auto',
    transparent: false,
    options: {},
    width,
    height,
    title,
    site: provider
  });
  return json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: m.site_name({}, { locale }),
    provider_url: provider,
    width,
    height,
    html
  });
};
