import { uniquePassages } from '$lib/exhibits/passages';
import type { AppLocale } from '$lib/i18n/locale';
import type { Id, Passage } from '$lib/model/types';
import { measureText } from '$lib/viz/text';
import type { ExportedFigure, Workshop } from './figure';

/** A sentence that a figure rests on. */
export interface FileQuote {
  agreement: string;
  /** `33–36`, in the document as received. */
  lines: string;
  /** Verbatim, in the language of the document. */
  text: string;
  /** Ours, into the language of the file; null where the document is in it. */
  translation: string | null;
  hash: string;
}

function quoteOf(passage: Passage, locale: AppLocale): FileQuote {
  const { agreement, lines, text, hash, translation } = passage;
  return {
    agreement,
    lines: lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`,
    text,
    translation: translation?.[locale] ?? null,
    hash
  };
}

/** The commitments of marks that have no sentence besides theirs, in the order of the marks. */
function commitmentsOf({ exhibit, input, options, locale }: ExportedFigure): Id[] {
  const width = exhibit.widths.wide;
  const { marks } = exhibit.layout(input, options, { width, locale, measure: measureText });
  const ids = marks.flatMap(({ key }) => {
    const detail = exhibit.detail(input, key, options, locale);
    return detail && detail.passages.length === 0 ? detail.commitments : [];
  });
  return [...new Set(ids)];
}

/**
 * The sentences a figure rests on: those it names itself, then those of its commitments, which are
 * loaded for it.
 * @throws when one of them cannot be had
 */
export async function quotesOf(
  figure: ExportedFigure,
  { loadCommitment }: Pick<Workshop, 'loadCommitment'>
): Promise<FileQuote[]> {
  const { exhibit, input, options, locale } = figure;
  const named = exhibit.sources(input, options);
  const loaded = await Promise.all(commitmentsOf(figure).map(loadCommitment));
  const passages = [...named, ...loaded.map(({ commitment }) => commitment.quote)];
  return uniquePassages(passages).map((passage) => quoteOf(passage, locale));
}
