import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { exhibitIds, loadExhibit } from '$lib/exhibits/registry';
import type { ExhibitInput } from '$lib/exhibits/types';
import { loadView } from '$lib/explore/publishedData';
import { previewCard } from '$lib/export/previewCard';
import { locales } from '$lib/i18n/locale';
import type { ExhibitView, SiteView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import { noEmphasis } from '$lib/viz/emphasis';
import { exportPaint, periodPaint } from '$lib/viz/paint';
import { measureText } from '$lib/viz/text';
import { toPng } from '../toPng.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** All of them: a link to a picture with the site's whole address is not followed by the build. */
export const entries: EntryGenerator = () =>
  exhibitIds.flatMap((id) => locales.map((locale) => ({ file: `${id}.${locale}.png` })));

/** How wide a chart is laid out, in px: a little enlarged it fills the picture. */
const DRAWN = 906;

/** `previews/<exhibit>.<language>.png`: the picture that stands for a link to an exhibit. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const [, id = '', language] = /^(.+)\.([\w-]+)\.png$/.exec(params.file) ?? [];
  const locale = locales.find((candidate) => candidate === language);
  const [exhibit, view, site] = await Promise.all([
    loadExhibit(id),
    loadView<ExhibitView<ExhibitInput>>(fetch, `exhibits/${id}.json`, 'exhibit'),
    loadView<SiteView>(fetch, 'site.json', 'site')
  ]);
  if (!locale || !exhibit || !view.ok || !site.ok) error(404, params.file);
  const { input } = view.data;
  const paint = exportPaint.light;
  const width = Math.max(exhibit.widths.wide, DRAWN);
  const context = { width, locale, measure: measureText };
  const layout = exhibit.layout(input, {}, context);
  const props = {
    layout,
    emphasis: noEmphasis,
    paint,
    href: () => undefined,
    labelledBy: undefined,
    describedBy: undefined
  };
  const chart = {
    svg: render(exhibit.component, { props }).body,
    width: layout.width,
    height: layout.height
  };
  const { title } = exhibit.describe(input, {}, locale);
  const strip = site.data.agreements.map((_, position) => periodPaint(paint, position).solid);
  const png = await toPng(previewCard(title, chart, m.site_name({}, { locale }), strip));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
