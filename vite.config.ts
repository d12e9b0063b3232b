import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { paraglide } from './paraglide.config.ts';

const sha256 = (text: string) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/** The one script of our own that must run before the first paint: it applies a chosen theme. */
const inlineScripts = [
  ...readFileSync('src/app.html', 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)
].map(([, body]) => sha256(body ?? ''));

/** Kit writes two inline style attributes: the wrapper around the app and the route announcer. */
const kitStyleAttributes = [
  'display: contents',
  'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px'
].map(sha256);

/** Languages that stand under a path segment of their own. */
const { baseLocale, locales } = JSON.parse(
  readFileSync('project.inlang/settings.json', 'utf8')
) as { baseLocale: string; locales: string[] };
const prefixedLocales = locales.filter((locale) => locale !== baseLocale);

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  define: {
    // Where the site will stand, if that is known: `https://example.org/sub`.
    'import.meta.env.SITE_ADDRESS': JSON.stringify(process.env['SITE_ADDRESS'] ?? ''),
    'import.meta.env.SITE_VERSION': JSON.stringify(version),
    // `OFFLINE=off` builds a site without a service worker, which ends those of earlier builds.
    'import.meta.env.SITE_OFFLINE': JSON.stringify(process.env['OFFLINE'] !== 'off')
  },
  plugins: [
    paraglideVitePlugin(paraglide),
    sveltekit({
      adapter: adapter({ pages: 'build', precompress: true, strict: true }),
      files: { assets: 'public' },
      // Pages register it themselves, embeds never do; scripts/site/worker.ts builds it.
      serviceWorker: { register: false },
      paths: { relative: true },
      // The sheets are small: in the page they save the first paint a round trip.
      inlineStyleThreshold: 12_000,
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self', ...inlineScripts],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', ...kitStyleAttributes],
          'img-src': ['self', 'data:'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['none'],
          'require-trusted-types-for': ['script'],
          'trusted-types': ['svelte-trusted-html', 'service-worker']
        }
      },
      prerender: {
        entries: ['*', '/404/', ...prefixedLocales.map((locale) => `/${locale}/404/` as const)]
      },
      typescript: {
        config: (config) => {
          (config.include as string[]).push('../scripts', '../tests', '../*.ts', '../*.js');
        }
      }
    })
  ]
});
