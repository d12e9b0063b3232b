import { listFiles } from '../scripts/serve/files';
import { resolveUrl } from '../scripts/serve/resolve';
import { languages, prefixOf } from './support/languages';
import { builtPages } from './support/pages';
import { expect, test } from './support/test';

const base = '/deep/sub';
const pages = builtPages();
const files = listFiles('build');
const htmlOf = new Map(pages.map(({ path, html }) => [`/${path}index.html`, html]));

/** What is wrong with one link of a page that stands under a path, null when nothing is. */
function faultOf(link: string, path: string): string | null {
  const url = new URL(link.replaceAll('&amp;', '&'), `http://host${base}/${path}`);
  if (url.host !== 'host') return null;
  const target = resolveUrl(url.pathname + url.search, files, base);
  if (target.kind !== 'file') return `/${path}: ${link} is ${target.kind}`;
  const id = decodeURIComponent(url.hash.slice(1));
  const html = htmlOf.get(target.path);
  const lost = id && html && !html.includes(`id="${id}"`);
  return lost ? `/${path}: ${link} names no id of that page` : null;
}

test('every link on every page leads somewhere, under a path too', () => {
  const faults = pages.flatMap(({ path, html }) => {
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
    return [...new Set(links)].flatMap((link) => faultOf(link, path) ?? []);
  });
  expect(faults).toEqual([]);
});

const titleOf = new Map(
  pages.map(({ path, html }) => [path, /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''])
);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ under: 'subpath', javaScriptEnabled });
    for (const language of languages) {
      test(`a reader of ${language} gets everywhere by its links`, async ({ page, site }) => {
        test.slow();
        const home = site + prefixOf(language);
        // With script a mark opens its sentence in place instead of following its link.
        const links = page.locator('a[href]:not([data-mark]):visible');
        const addresses = () =>
          links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

        await page.goto(home);
        const elsewhere = (address: string) =>
          address.startsWith(site) && /\/(#|$)/.test(address) && address.split('#')[0] !== home;
        const targets = [...new Set(await addresses())].filter(elsewhere);
        expect(targets.length).toBeGreaterThan(4);
        for (const target of targets) {
          await page.goto(home);
          // By key, because charts come alive under a pointer that is on its way.
          await links.nth((await addresses()).indexOf(target)).press('Enter');
          await expect(page).toHaveURL(target);
          const path = target.slice(site.length).replace(/#.*/, '');
          await expect(page).toHaveTitle(titleOf.get(path) ?? `the page /${path}`);
        }
      });
    }
  });
}
