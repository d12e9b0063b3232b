/**
 * `npm run bundle [-- --out DIR --light]`: one zip for an event, that works without server and
 * network: the site, a page to start with and one on how to use it, slides, briefs, pictures, data
 * and their sums. `--light` leaves out slides and pictures, which take minutes.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBriefs } from '../brief/write';
import { must, runNode } from '../run/tool';
import { listFiles } from '../serve/files';
import { ensureBuilt } from '../site/build';
import { pack, type Files } from './pack';
import { siteFiles } from './site';
import { howToPage, startPage } from './words';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'bundle' },
    light: { type: 'boolean', default: false }
  }
});
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const name = `vaekstspor-${version}`;

/** What a task writes into a folder, as files of the bundle. */
async function made(
  work: (folder: string) => Promise<unknown>,
  placeOf: (file: string) => string
): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'vaekstspor-bundle-'));
  try {
    await work(folder);
    const files = [...listFiles(folder)].map((file) => file.slice(1));
    return new Map(files.map((file) => [placeOf(file), readFileSync(join(folder, file))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pictures = (folder: string) =>
  must('Making the pictures', runNode(['scripts/bootstrap.mjs', 'pictures', '--out', folder]));

await ensureBuilt();
const files: Files = new Map([
  ...(await siteFiles('build')),
  ...(await made(writeBriefs, (file) => `brief/${file}`)),
  ...(values.light
    ? []
    : await made(pictures, (file) => `${file.endsWith('.pptx') ? 'slides' : 'pictures'}/${file}`))
]);
files.set('start.html', Buffer.from(startPage(files)));
files.set('how-to.html', Buffer.from(howToPage()));
mkdirSync(values.out, { recursive: true });
const zip = pack(files, name);
writeFileSync(join(values.out, `${name}.zip`), zip);
const size = `${(zip.length / 1e6).toFixed(1)} MB`;
process.stdout.write(`${name}.zip in ${values.out}/: ${files.size} files, ${size}\n`);
