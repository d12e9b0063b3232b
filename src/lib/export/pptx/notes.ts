import { m } from '$lib/paraglide/messages';
import { sayable } from '../element';
import type { ExportedFigure } from '../figure';
import type { FileQuote } from '../quotes';
import { provenanceLine, type FigureWords } from '../words';

/** More sentences than a speaker can use; the rest is behind the link. */
const most = 12;

/**
 * A slide's notes: what is to be said, what the chart shows, the sentences it rests on, verbatim,
 * then where all of it comes from.
 */
export function notesOf(
  figure: ExportedFigure,
  words: FigureWords,
  quotes: readonly FileQuote[]
): string {
  const { locale } = figure;
  const told = quotes.slice(0, most).flatMap(({ text, translation, agreement, lines }) => {
    const place = m.export_quote_place({ agreement, lines }, { locale });
    return [`»${text}« (${place})`, ...(translation ? [translation] : []), ''];
  });
  const more = quotes.length - most;
  return [
    ...(figure.spoken ?? []).flatMap((paragraph) => [paragraph, '']),
    words.summary,
    '',
    ...told,
    ...(more > 0 ? [m.export_more_quotes({ count: more }, { locale }), ''] : []),
    ...words.notes.map((note) => `${m.note({}, { locale })} ${note}`),
    provenanceLine(words, figure)
  ]
    .map(sayable)
    .join('\n');
}
