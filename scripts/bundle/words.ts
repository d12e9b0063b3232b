import { baseLocale, locales, type AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { tokens } from '$lib/viz/tokens';
import type { Files } from './pack';

const { paper, ink, muted, line, surface, focus } = tokens.light;
const look = `body{margin:0 auto;max-width:68rem;padding:2rem;background:${paper};color:${ink};font:1.05rem/1.55 Arial,sans-serif}
main{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:2rem}
h1{font-size:2rem}h2{margin:0;font-size:1.3rem}section{padding:1.5rem;border:1px solid ${line};border-radius:10px;background:${surface}}
.open{display:block;margin:1rem 0;padding:1rem;border-radius:10px;background:${ink};color:${surface};font-size:1.2rem;text-align:center;text-decoration:none}
a{color:inherit}a:focus-visible{outline:3px solid ${focus};outline-offset:3px}
li{margin:.5rem 0}small{color:${muted}}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const link = (href: string, text: string) => `<a href="${href}">${escaped(text)}</a>`;
const item = (text: string) => `<li>${text}</li>`;

/** A page without script, all languages side by side. */
function page(title: string, sections: (locale: AppLocale) => string): string {
  const parts = locales.map((locale) => `<section lang="${locale}">${sections(locale)}</section>`);
  return `<!doctype html>
<html lang="${baseLocale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${look}</style></head>
<body><h1>${escaped(title)}</h1>
<main>${parts.join('\n')}</main></body></html>
`;
}

const heading = (text: string) => `<h2>${escaped(text)}</h2>`;

/** Where a language's pages stand in the site. */
const prefixOf = (locale: AppLocale) => (locale === baseLocale ? '' : `${locale}/`);

/** What of a bundle there is to open, in a language, with what it is. */
function contents(files: Files, locale: AppLocale): [href: string, text: string][] {
  const rows: [pattern: RegExp, text: string][] = [
    [
      new RegExp(`^site/${prefixOf(locale)}present/index\\.html$`),
      m.bundle_present({}, { locale })
    ],
    [new RegExp(`^slides/.*story-${locale}\\.pptx$`), m.bundle_story({}, { locale })],
    [new RegExp(`^slides/(?!.*story).*-${locale}\\.pptx$`), m.bundle_slides({}, { locale })],
    [new RegExp(`^brief/.*-${locale}\\.pdf$`), m.bundle_briefs({}, { locale })],
    [/^pictures\//, m.bundle_pictures({}, { locale })],
    [/^data\/datapackage\.json$/, m.bundle_data({}, { locale })]
  ];
  return rows.flatMap(([pattern, text]) => {
    const found = [...files.keys()].filter((path) => pattern.test(path)).sort();
    const whole = found.length > 4 || found[0]?.startsWith('data/');
    const shown = whole ? found.slice(0, 1).map((path) => `${path.split('/')[0] ?? ''}/`) : found;
    return shown.map((href): [string, string] => [href, text]);
  });
}

/** The page the bundle begins with: a language, and what else there is. */
export function startPage(files: Files): string {
  return page('Vækstspor', (locale) => {
    const list = contents(files, locale).map(([href, text]) =>
      item(`${link(href, href.replace(/^.*\/(?=.)/, ''))}<br><small>${escaped(text)}</small>`)
    );
    const open = m.bundle_open({}, { locale });
    return [
      heading(m.bundle_title({}, { locale })),
      `<a class="open" href="site/${prefixOf(locale)}index.html">${escaped(open)}</a>`,
      `<p>${link('how-to.html', m.bundle_how_to({}, { locale }))}</p>`,
      `<p>${escaped(m.bundle_contents({}, { locale }))}</p>`,
      `<ul>${list.join('')}</ul>`
    ].join('\n');
  });
}

/** How the bundle is used, on one page. */
export function howToPage(): string {
  return page('Vækstspor', (locale) => {
    const steps = [
      m.bundle_step_unpack({}, { locale }),
      m.bundle_step_open({}, { locale }),
      m.bundle_step_screen({}, { locale }),
      m.bundle_step_slides({}, { locale }),
      m.bundle_step_limits({}, { locale }),
      m.bundle_check({}, { locale })
    ];
    const list = steps.map((step) => item(escaped(step)));
    return `${heading(m.bundle_how_to({}, { locale }))}\n<ol>${list.join('')}</ol>`;
  });
}
