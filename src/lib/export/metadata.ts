import type { SvgElement } from '$lib/viz/svgTree';
import { element } from './element';
import type { ExportedFigure } from './figure';
import { wordsOf } from './words';

/** What a file says about itself to a program, by the names of the Dublin Core. */
export interface Metadata {
  title: string;
  description: string;
  source: string;
  /** The moments of the data. */
  date: string;
  /** Of the site and of its data. */
  version: string;
  licence: string;
  link: string;
  language: string;
}

/** The same for every kind of file. */
export function metadataOf(figure: ExportedFigure): Metadata {
  const { title, summary, source, version } = wordsOf(figure);
  const { provenance, locale } = figure;
  return {
    title,
    description: summary,
    source,
    date: provenance.asOf.join(', '),
    version: `${provenance.site}: ${version}`,
    licence: `${provenance.licence.title} (${provenance.licence.path})`,
    link: provenance.link,
    language: locale
  };
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/'
};

/** Metadata as Inkscape and others read it in an SVG: Dublin Core in RDF. */
export function svgMetadata(metadata: Metadata): SvgElement {
  const { title, description, source, date, version, licence, link, language } = metadata;
  const terms: [name: string, value: string][] = [
    ['dc:title', title],
    ['dc:description', description],
    ['dc:source', source],
    ['dc:date', date],
    ['dcterms:hasVersion', version],
    ['dc:rights', licence],
    ['dc:identifier', link],
    ['dc:language', language]
  ];
  const about = element(
    'rdf:Description',
    { 'rdf:about': '' },
    terms.map(([name, value]) => element(name, {}, value))
  );
  return element('metadata', {}, [element('rdf:RDF', namespaces, [about])]);
}
