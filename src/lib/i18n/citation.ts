import type { Passage, Text } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { textIn } from './figures';
import { quoted } from './format';
import type { AppLocale } from './locale';

/** What a citation names. */
export interface Cited {
  id: string;
  title: Text;
  quote: Passage;
  agreement: { title: Text; parties: Text[]; period: [start: string, end: string] };
  /** The version of the data. */
  version: string;
  /** The permalink, null where the site does not know its own address. */
  url: string | null;
}

/** Where a passage stands: `Vækstpartnerskabsaftale 2016-2017, linje 33–36`. */
function placeOf({ quote, agreement }: Cited, locale: AppLocale): string {
  const [first, last] = quote.lines;
  const count = first === last ? 'one' : 'many';
  const title = textIn(agreement.title, locale);
  return m.passage_place({ agreement: title, first, last, count }, { locale });
}

/** The sentence in quotation marks with where it stands and where it was read. */
export function quoteWithCitation(cited: Cited, locale: AppLocale): string {
  return `${quoted(cited.quote.text, locale)} (${citation(cited, locale)})`;
}

/** A citation as plain text, without a full stop at its end. */
export function citation(cited: Cited, locale: AppLocale): string {
  const words = [
    placeOf(cited, locale),
    m.cite_read_in({ version: cited.version }, { locale }),
    `SHA-256 ${cited.quote.hash}`
  ];
  return [...words, ...(cited.url ? [cited.url] : [])].join(', ');
}

/** Characters that mean something to TeX, written so that they mean themselves. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** Any text as TeX sets it; its braces are balanced. */
export function texText(text: string): string {
  return text
    .replace(/[\\{}~^%&#_$]/g, (character) => special[character] ?? `\\${character}`)
    .replace(/\s+/g, ' ');
}

/** A citation as a BibTeX entry: the document's parties are its authors. */
export function bibtex(cited: Cited, locale: AppLocale): string {
  const { agreement, quote, version, url } = cited;
  const [first, last] = quote.lines;
  const fields: [string, string][] = [
    ['author', agreement.parties.map((name) => `{${texText(textIn(name, locale))}}`).join(' and ')],
    ['title', `{${texText(textIn(cited.title, locale))}}`],
    ['howpublished', texText(textIn(agreement.title, locale))],
    ['pages', first === last ? String(first) : `${first}--${last}`],
    ['year', agreement.period[0].slice(0, 4)],
    ['note', texText(`${m.cite_read_in({ version }, { locale })}, SHA-256 ${quote.hash}`)]
  ];
  if (url) fields.push(['url', url.replace(/[{}\\\s]/g, encodeURIComponent)]);
  const body = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
  return `@misc{vaekstspor-${cited.id.replace(/[^\w.-]/g, '')},\n${body}\n}`;
}
