import type { DownloadsView, CommitmentView, SiteView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import { textIn } from './figures';
import type { AppLocale } from './locale';

/** A node of schema.org. */
type Node = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** Where things are: the page itself, null where that is not known, and a published file. */
interface Addresses {
  url: string | null;
  fileAt: (path: string) => string;
}

/** The data set with its files, for search engines that list data. */
export function datasetNode(
  { dataset, agreements }: SiteView,
  files: DownloadsView['files'],
  { url, fileAt }: Addresses,
  locale: AppLocale
): Node {
  const starts = agreements.map(({ period }) => period[0]).sort();
  const ends = agreements.map(({ period }) => period[1]).sort();
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: textIn(dataset.title, locale),
    description: m.about_lead({}, { locale }),
    version: dataset.version,
    license: dataset.licence.path,
    inLanguage: locale,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: m.site_name({}, { locale }) },
    temporalCoverage: `${starts[0] ?? ''}/${ends.at(-1) ?? ''}`,
    isBasedOn: agreements.map(({ title, dated }) => ({
      '@type': 'CreativeWork',
      name: textIn(title, locale),
      ...(dated ? { datePublished: dated } : {})
    })),
    distribution: files.map(({ path, title, bytes }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: fileAt(path),
      encodingFormat: mediaType(path),
      contentSize: `${bytes} B`
    })),
    ...(url ? { url } : {})
  };
}

/** A commitment as a quotation out of its agreement. */
export function commitmentNode(
  { commitment, agreement, areas }: CommitmentView,
  url: string | null,
  locale: AppLocale
): Node {
  const { quote, title, id } = commitment;
  const translation = quote.translation?.[locale];
  return {
    '@context': CONTEXT,
    '@type': 'Quotation',
    identifier: id,
    name: textIn(title, locale),
    text: quote.text,
    inLanguage: agreement.language,
    about: areas.map((area) => textIn(area.title, locale)),
    creator: agreement.parties.map((name) => ({
      '@type': 'Organization',
      name: textIn(name, locale)
    })),
    isPartOf: {
      '@type': 'CreativeWork',
      name: textIn(agreement.title, locale),
      temporalCoverage: agreement.period.join('/')
    },
    ...(translation
      ? {
          workTranslation: { '@type': 'Quotation', inLanguage: locale, text: translation }
        }
      : {}),
    ...(url ? { url } : {})
  };
}

function mediaType(path: string): string {
  if (path.endsWith('.csv')) return 'text/csv';
  return path.endsWith('.json') ? 'application/json' : 'text/plain';
}

/** A node as text that means the same inside of a `script` element, whatever words are in it. */
export function nodeText(node: Node): string {
  const escaped = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' } as const;
  return JSON.stringify(node).replace(
    /[<>&]/g,
    (character) => escaped[character as keyof typeof escaped]
  );
}
