import { baseLocale, type AppLocale } from '$lib/i18n/locale';
import { embedSearch, type EmbedRequest } from './request';

/** An embed as somebody wants it in their page. */
export interface WantedEmbed extends Pick<EmbedRequest, 'theme' | 'transparent' | 'options'> {
  exhibit: string;
  lang: AppLocale;
  /** Of the frame, in CSS px. */
  width: number;
  height: number;
  /** The finding, which names the frame. */
  title: string;
  /** Where the site stands, with a slash at its end. */
  site: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
};

/** A text as HTML that says just that, in an element or between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Keeps the embed to itself, but for links, which open a page of their own. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const prefix = (lang: AppLocale) => (lang === baseLocale ? '' : `${lang}/`);

/** The address of an embed. */
export function embedAddress({ site, lang, exhibit, ...asked }: WantedEmbed): string {
  const { theme, transparent, options } = asked;
  return `${site}${prefix(lang)}embed/${exhibit}/${embedSearch({ theme, transparent, options })}`;
}

/** A frame is transparent only where the page around it agrees on light or dark. */
const schemeOf = ({ theme }: WantedEmbed) => (theme === 'auto' ? '' : ` color-scheme: ${theme}`);

function frame(wanted: WantedEmbed, mark: string): string {
  const { title, lang, width, height } = wanted;
  const style = `border: 0; width: 100%; max-width: ${width}px;${schemeOf(wanted)}`;
  return (
    `<iframe${mark} src="${escaped(embedAddress(wanted))}" title="${escaped(title)}" ` +
    `lang="${lang}" width="${width}" height="${height}" loading="lazy" sandbox="${sandbox}" ` +
    `style="${style}"></iframe>`
  );
}

const loader = ({ site }: WantedEmbed) => `<script src="${escaped(site)}embed.js" async></script>`;

/** A frame of a fixed height, for pages that allow no script. */
export const frameCode = (wanted: WantedEmbed): string => frame(wanted, '');

/** A frame whose height follows its content. */
export const scriptCode = (wanted: WantedEmbed): string =>
  `${frame(wanted, ' data-vaekstspor')}\n${loader(wanted)}`;

/**
 * An element of our own; what stands in it is for readers without script.
 * @param quote a sentence the exhibit rests on, as HTML may not be in it: it comes out as text
 * @param quoteLang the language of the sentence
 */
export function elementCode(wanted: WantedEmbed, quote: string, quoteLang: string): string {
  const { exhibit, lang, theme, transparent, options, title, site, width } = wanted;
  const attributes = [
    ['exhibit', exhibit],
    ['lang', lang],
    ...(theme === 'auto' ? [] : [['theme', theme]]),
    ...(transparent ? [['transparent', '1']] : []),
    ...Object.entries(options).map(([name, value]) => [`option-${name}`, value]),
    ['style', `max-width: ${width}px`]
  ];
  const written = attributes.map(([name, value = '']) => `${name}="${escaped(value)}"`).join(' ');
  const page = `${site}${prefix(lang)}exhibits/${exhibit}/`;
  return [
    `<vaekst-spor ${written}>`,
    `  <p><a href="${escaped(page)}">${escaped(title)}</a></p>`,
    ...(quote ? [`  <blockquote lang="${quoteLang}">${escaped(quote)}</blockquote>`] : []),
    '</vaekst-spor>',
    loader(wanted)
  ].join('\n');
}
