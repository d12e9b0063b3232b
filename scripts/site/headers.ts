import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Headers of every file, for any static host that reads a Netlify-style `_headers`. */
const everywhere = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy: same-origin'
];

/** Only embeds may stand in other people's pages; a policy in a `<meta>` cannot say so. */
const notFramed = "Content-Security-Policy: frame-ancestors 'self'";
const framed = 'embed';

/**
 * Data and embeds are read from other origins, and so is the code and the type of an embed, whose
 * frame may have no origin at all; nothing in them is private.
 */
const shared = 'Access-Control-Allow-Origin: *';

/** Files whose names hold a hash of their content. */
const hashed = ['/_app/immutable/*', '/embed/immutable/*'];

const rule = (path: string, headers: readonly string[]) =>
  [path, ...headers.map((header) => `  ${header}`)].join('\n');

const hasPage = (dir: string) => existsSync(join(dir, 'index.html'));

/** A directory's own page and the pages below each of its folders, embeds left out. */
function pageRules(dir: string, prefix: string, languages: readonly string[]): string[] {
  const below = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .filter((name) => ![framed, 'data', 'oembed'].includes(name) && !languages.includes(name))
    .sort();
  const paths = [...(hasPage(dir) ? [prefix] : []), ...below.map((name) => `${prefix}${name}/*`)];
  return paths.map((path) => rule(path, [notFramed]));
}

/**
 * The text of `_headers` for a built site. The rules do not overlap in a header's name, because
 * hosts differ in what they make of that: so the framing rule is written folder by folder.
 * @param build the folder of the built site
 * @param languages path segments under which a whole language stands, such as `en`
 */
export function headersFile(build: string, languages: readonly string[]): string {
  return [
    rule('/*', everywhere),
    ...hashed.map((path) => rule(path, ['Cache-Control: public, max-age=31536000, immutable'])),
    ...['/_app/*', '/data/*', '/embed/*', '/embed.js', '/favicon.svg'].map((path) =>
      rule(path, [shared])
    ),
    ...['', ...languages.map((language) => `/${language}`)]
      .filter((prefix) => existsSync(join(build, prefix, 'oembed')))
      .map((prefix) => rule(`${prefix}/oembed/*`, [shared])),
    // A host that let it grow old would keep browsers from new versions, and from the end of it.
    rule('/service-worker.js', ['Cache-Control: no-cache']),
    ...pageRules(build, '/', languages),
    ...languages
      .filter((language) => existsSync(join(build, language)))
      .flatMap((language) => pageRules(join(build, language), `/${language}/`, []))
  ]
    .join('\n\n')
    .concat('\n');
}
