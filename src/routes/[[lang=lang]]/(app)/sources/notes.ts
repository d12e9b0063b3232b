import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatEventTime } from '$lib/i18n/format';
import { targetLink } from '$lib/i18n/links';
import type { AppLocale } from '$lib/i18n/locale';
import type { Id, SpanKind, Text } from '$lib/model/types';
import type { SourceMark, SourceView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';

/** What the margin says of a mark, and the address it leads to if it leads anywhere. */
export interface Note {
  words: string;
  href?: string;
  /** What a bare label is called in full. */
  title?: string;
}

type NoteOf = (mark: SourceMark, view: SourceView, locale: AppLocale) => Note;

const rowOf = <Row extends { id: Id }>(rows: readonly Row[], { id }: SourceMark) =>
  rows.find((row) => row.id === id);

/** A name in a language; the id where there is no row to name it. */
const named = (text: Text | undefined, { id }: SourceMark, locale: AppLocale) =>
  text ? textIn(text, locale) : id;

const commitment: NoteOf = (mark, view, locale) => {
  const row = rowOf(view.commitments, mark);
  return {
    words: `${row?.label ?? mark.id} · ${named(row?.title, mark, locale)}`,
    href: targetLink({ kind: 'commitment', id: mark.id }, locale)
  };
};

/** A commitment by its label alone, where several share the words. */
const label: NoteOf = (mark, view, locale) => {
  const { words, href } = commitment(mark, view, locale);
  return { words: rowOf(view.commitments, mark)?.label ?? mark.id, title: words, href };
};

const figure: NoteOf = (mark, view, locale) => {
  const row = rowOf(view.figures, mark);
  if (!row) return { words: mark.id };
  const words = `${formatFigure(row, view.units, locale)} – ${textIn(row.measure, locale)}`;
  return { words, href: targetLink({ kind: 'figure', id: mark.id }, locale) };
};

const event: NoteOf = (mark, view, locale) => {
  const row = rowOf(view.events, mark);
  if (!row) return { words: mark.id };
  const words = `${textIn(row.title, locale)}: ${formatEventTime(row, locale)}`;
  return { words, href: `#event-${mark.id}` };
};

const actor: NoteOf = (mark, view, locale) => ({
  words: named(rowOf(view.actors, mark)?.name, mark, locale),
  href: `#actor-${mark.id}`
});

const heading: NoteOf = (mark, view, locale) => ({
  words: named(rowOf(view.themes, mark)?.title, mark, locale)
});

const said: NoteOf = ({ note, flaw }, _view, locale) => {
  const words = note ? textIn(note, locale) : '';
  return { words: flaw ? `${m.flaw_kind({ kind: flaw })}: ${words}` : words };
};

const notes: Record<SpanKind, NoteOf> = {
  commitment,
  'lead-in': label,
  context: label,
  figure,
  event,
  actor,
  heading,
  theme: said,
  'left-out': said,
  flaw: said
};

/** What became of a marked passage, in the words of the page. */
export const noteOf: NoteOf = (mark, view, locale) => notes[mark.kind](mark, view, locale);
