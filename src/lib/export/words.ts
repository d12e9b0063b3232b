import { comparabilityNotes } from '$lib/exhibits/comparability';
import { formatList, formatPeriod } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { AppLocale } from '$lib/i18n/locale';
import type { ExportedFigure, Provenance } from './figure';

/** Where something is from, in words; `asOf` is empty where there are no dates. */
export interface ProvenanceWords {
  asOf: string;
  version: string;
  licence: string;
  link: string;
}

/** Dates, versions and licence in a language. */
export function provenanceWords(provenance: Provenance, locale: AppLocale): ProvenanceWords {
  const { asOf, version, dataVersion: data, licence, link } = provenance;
  const dates = asOf.map((period) => formatPeriod(period, locale));
  return {
    asOf: dates.length > 0 ? m.export_as_of({ dates: formatList(dates, locale) }, { locale }) : '',
    version: m.export_version({ version, data }, { locale }),
    licence: m.export_licence({ licence: licence.title }, { locale }),
    link
  };
}

/** The words that go with a figure wherever it goes. */
export interface FigureWords extends ProvenanceWords {
  /** The finding. */
  title: string;
  howToRead: string;
  /** The chart in words, for those who do not see it. */
  summary: string;
  notes: string[];
  /** Who stands behind the numbers, as a sentence; empty where nobody is named. */
  source: string;
}

/** The words of a figure in its language. */
export function wordsOf(figure: ExportedFigure): FigureWords {
  const { exhibit, input, options, locale, provenance } = figure;
  const { title, howToRead, summary, notes, source } = exhibit.describe(input, options, locale);
  return {
    title,
    howToRead,
    summary,
    notes: [...comparabilityNotes(exhibit.scales(input, options, locale), locale), ...notes],
    source: source && m.source({ source }, { locale }),
    ...provenanceWords(provenance, locale)
  };
}

/** Source, date, version, licence and link in one line, as they stand under a picture. */
export function provenanceLine(words: FigureWords, { provenance }: ExportedFigure): string {
  const { source, asOf, version, licence, link } = words;
  return [source.replace(/\.$/, ''), asOf, provenance.site, version, licence, link]
    .filter(Boolean)
    .join(' · ');
}
