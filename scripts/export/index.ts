/**
 * `npm run pictures [-- --out DIR --format 16:9 --locale da]`: every exhibit in every language as
 * SVG for Office, SVG with letters drawn, and PNG, all of them as a deck, and the story as another,
 * from the published data.
 * `SITE_ADDRESS` is where the site will stand; without it, links in the files are relative.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { StepFailed } from '../run/tool';
import { ensureData } from './published';

register('./svelteHook.mjs', import.meta.url);
// Only now can modules be loaded that reach a component.
const { makeFile } = await import('$lib/export/files');
const { isPictureFormat } = await import('$lib/export/fit');
const { figuresPptx } = await import('$lib/export/pptx/deck');
const { locales } = await import('$lib/i18n/locale');
const { figuresIn, storyIn, workshop } = await import('./figures');

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'pictures' },
    format: { type: 'string', default: '16:9' },
    locale: { type: 'string', multiple: true }
  }
});
const { out, format } = values;
if (!isPictureFormat(format)) throw new StepFailed(`No form of a picture: «${format}».`);
const siteUrl = process.env['SITE_ADDRESS'] ?? '';
const options = { format, background: 'white', scale: 2 } as const;

await ensureData();
mkdirSync(out, { recursive: true });
for (const locale of locales.filter((one) => values.locale?.includes(one) ?? true)) {
  const figures = await figuresIn(locale, siteUrl);
  for (const figure of figures) {
    for (const kind of ['svg', 'outlined', 'png'] as const) {
      const { name, bytes } = await makeFile(figure, kind, options, workshop);
      writeFileSync(join(out, name), bytes);
    }
  }
  const decks = [
    { name: `vaekstspor-${locale}.pptx`, slides: figures },
    { name: `vaekstspor-story-${locale}.pptx`, slides: await storyIn(locale, siteUrl) }
  ].filter(({ slides }) => slides.length > 0);
  for (const { name, slides } of decks) {
    writeFileSync(join(out, name), await figuresPptx(slides, workshop));
  }
  const names = decks.map(({ name }) => name).join(', ');
  process.stdout.write(`${locale}: ${figures.length} × 3 and ${names} in ${out}/\n`);
}
