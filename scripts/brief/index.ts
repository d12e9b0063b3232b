/**
 * `npm run brief [-- --out DIR --locale da]`: the comparison on two pages of A4, a PDF for each
 * language, printed by Chromium from the site's own page. `SITE_ADDRESS` is where the site will
 * stand; without it the PDF has no links.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../site/build';
import { writeBriefs } from './write';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'brief' }, locale: { type: 'string', multiple: true } }
});

await ensureBuilt();
mkdirSync(values.out, { recursive: true });
for (const name of await writeBriefs(values.out, values.locale)) {
  process.stdout.write(`${name} in ${values.out}/\n`);
}
