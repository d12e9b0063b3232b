import { readFileSync, writeFileSync } from 'node:fs';
import { must, runNode, tool } from '../run/tool';
import { buildEmbedScripts } from './embedScripts';
import { generateSources, measureFonts } from './generate';
import { headersFile } from './headers';
import { writeNotFoundPages } from './notFoundPages';
import { placeNotFound } from './notFound';
import { forgetBuild, inputsHash, isBuilt, rememberBuild } from './stamp';
import { buildWorker } from './worker';

const { baseLocale, locales } = JSON.parse(
  readFileSync('project.inlang/settings.json', 'utf8')
) as { baseLocale: string; locales: string[] };

/** Languages that stand under a path segment of their own. */
const prefixed = locales.filter((locale) => locale !== baseLocale);

/** Reads seeds and reading, checks them and writes the published data. */
export async function buildData(options: readonly string[] = []): Promise<void> {
  await measureFonts();
  const script = (path: string) => runNode(['--import', 'tsx', path, ...options]);
  await must('The data step', script('scripts/data/index.ts'));
  await must('The story', script('scripts/story/index.ts'));
}

/** Writes the scripts of the embeds, in every language. */
export const buildEmbeds = (): Promise<void> => buildEmbedScripts({ baseLocale, locales });

/** Renders the site into `build/`, from the published data as it stands. */
export async function buildSite(): Promise<void> {
  await generateSources();
  const hash = inputsHash();
  forgetBuild();
  process.stdout.write('Building the site …\n');
  await buildEmbeds();
  await must('The site build', tool(['vite', 'build', '--logLevel', 'warn']));
  writeNotFoundPages('build', ['/', ...prefixed.map((language) => `/${language}/`)]);
  placeNotFound('build', prefixed, process.env['SITE_BASE'] ?? '');
  writeFileSync('build/_headers', headersFile('build', prefixed));
  await buildWorker('build', process.env['OFFLINE'] !== 'off');
  rememberBuild(hash);
}

/** Data and site, unless both stand already for exactly what is there now. */
export async function ensureBuilt(): Promise<void> {
  if (isBuilt()) return;
  await buildData();
  await buildSite();
}
