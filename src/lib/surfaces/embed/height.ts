import { comparabilityNotes } from '$lib/exhibits/comparability';
import { chosenOptions } from '$lib/exhibits/options';
import type { AnyExhibit, ExhibitInput, Options } from '$lib/exhibits/types';
import type { AppLocale } from '$lib/i18n/locale';
import { factText } from '$lib/model/fact';
import { m } from '$lib/paraglide/messages';
import { measureText, wrapText } from '$lib/viz/text';

/** As the style sheet has it (`embed.css`), all in px. */
const page = { widest: 1200, padding: 16, gap: 12 };
const narrow = { below: 376, padding: 4 };
const title = { size: 23, lineHeight: 27.6, small: { below: 480, size: 19, lineHeight: 22.8 } };
const words = { size: 13, lineHeight: 20.15, between: 4, measure: 470 };

/** Balanced lines and a browser's own rounding take a little more than our count. */
const spare = 1.02;

function linesOf(text: string, width: number, style: { size: number; bold?: boolean }): number {
  const face = style.bold ? 'sans-650' : 'sans-400';
  return wrapText(text, width, { size: style.size, face }).length;
}

/**
 * How high an embed of this width will be, in px, from the layout and the wrapping of its words: for
 * a frame that cannot follow its content. Rounded up to the next ten.
 * @param width of the frame, in px
 */
export function embedHeight(
  exhibit: AnyExhibit,
  input: ExhibitInput,
  { asked, width, locale }: { asked: Options; width: number; locale: AppLocale }
): number {
  const options = chosenOptions(exhibit.choices(input, locale), asked);
  const inner =
    Math.min(width, page.widest) - 2 * (width < narrow.below ? narrow.padding : page.padding);
  const description = exhibit.describe(input, options, locale);
  const { height } = exhibit.layout(input, options, { width: inner, locale, measure: measureText });

  const heading = width < title.small.below ? title.small : title;
  const named = (description.named ?? []).map(factText);
  const source = `${m.source({ source: description.source }, { locale })} ${m.embed_on_site({}, { locale })}`;
  const notes = comparabilityNotes(exhibit.scales(input, options, locale), locale).map(
    (note) => `${m.note({}, { locale })} ${note}`
  );
  const smallLines = (texts: string[]) =>
    texts.reduce((sum, text) => sum + linesOf(text, Math.min(inner, words.measure), words), 0);

  const parts = [
    linesOf(description.title, inner, { size: heading.size, bold: true }) * heading.lineHeight,
    ...named.map((text) => smallLines([text]) * words.lineHeight),
    height,
    smallLines([...notes, source]) * words.lineHeight + notes.length * words.between,
    words.lineHeight + 8
  ];
  const content = parts.reduce((sum, part) => sum + part, 0) + page.gap * (parts.length - 1);
  return Math.ceil((spare * (content + 2 * page.padding)) / 10) * 10;
}
