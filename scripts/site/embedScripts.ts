import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin } from 'vite';
import { slimExhibits } from './slimExhibits';

interface Languages {
  baseLocale: string;
  locales: readonly string[];
}

const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  resolve: { alias: { $lib: resolve('src/lib'), '$app/paths': resolve('src/embed/paths.ts') } }
};

/**
 * d3-scale brings the interpolation of colours, dates and text, and the formatting of ticks: a
 * third of a small chart's code, and none of it is used. Our scales turn numbers into numbers, and
 * our words come from `i18n`.
 */
const numbersOnly: Plugin = {
  name: 'numbers-only',
  enforce: 'pre',
  resolveId(source, importer) {
    const isScale = /\/node_modules\/d3-scale\//.test(importer?.replaceAll('\\', '/') ?? '');
    return isScale && /^d3-(interpolate|format)$/.test(source)
      ? resolve('src/embed/scaleNumbers.ts')
      : null;
  }
};

/** Leaves the texts of other languages out: an embed's page is in one, and never changes it. */
const inOneLanguage = (locale: string, { baseLocale, locales }: Languages): Plugin => ({
  name: 'in-one-language',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /\/paraglide\/runtime$/.test(source) ||
    (source === '../runtime.js' && importer?.includes('/paraglide/'))
      ? '\0paraglide-runtime'
      : null,
  load: (id) =>
    id === '\0paraglide-runtime'
      ? [
          `export const baseLocale = ${JSON.stringify(baseLocale)};`,
          `export const locales = ${JSON.stringify(locales)};`,
          `export const experimentalStaticLocale = ${JSON.stringify(locale)};`,
          'export const getLocale = () => experimentalStaticLocale;'
        ].join('\n')
      : null,
  transform: (code, id) =>
    id.includes('/paraglide/messages/')
      ? code.replaceAll(/\bconst locale = .*getLocale\(\)/g, `const locale = '${locale}'`)
      : null
});

const frame = (locale: string, languages: Languages): InlineConfig => ({
  ...common,
  base: './',
  plugins: [
    numbersOnly,
    slimExhibits,
    inOneLanguage(locale, languages),
    svelte({ configFile: false })
  ],
  build: {
    outDir: 'public/embed',
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: 'src/embed/frame.ts',
      output: {
        entryFileNames: `frame.${locale}.js`,
        chunkFileNames: 'immutable/[hash].js',
        assetFileNames: 'immutable/[hash][extname]'
      }
    }
  }
});

const loader: InlineConfig = {
  ...common,
  build: {
    outDir: 'public',
    emptyOutDir: false,
    lib: { entry: 'src/embed/loader.ts', formats: ['iife'], name: 'vaekstspor' },
    rollupOptions: { output: { entryFileNames: 'embed.js' } }
  }
};

/**
 * Writes the scripts of the embeds below `public/`, apart from the site's own build: what stands in
 * someone else's page must bring neither the site's router nor texts in other languages.
 * `embed/frame.<language>.js` runs in the embed, `embed.js` in the page around it; that one is a
 * plain script, so that it loads from any host.
 */
export async function buildEmbedScripts(languages: Languages): Promise<void> {
  rmSync('public/embed', { recursive: true, force: true });
  for (const locale of languages.locales) await build(frame(locale, languages));
  await build(loader);
}
