import { describe, expect, it } from 'vitest';
import { offlineLink, offlinePage, type Places } from './offlinePage';

const places: Places = {
  files: new Set([
    'index.html',
    'compare/index.html',
    'en/compare/index.html',
    'data/a b.json',
    '_app/site.js',
    '_app/x.css',
    '_app/y.css'
  ]),
  placeOf: (file) => (file.startsWith('data/') ? file : `site/${file}`),
  sheets: ['_app/x.css', '_app/y.css'],
  script: '_app/site.js'
};
const link = (href: string, page = 'compare/index.html') => offlineLink(href, page, places);

describe('a link in a folder of files', () => {
  it.each([
    ['../compare/', 'index.html'],
    ['../en/compare/', '../en/compare/index.html'],
    ['../compare/?a=1&amp;b=2#c', 'index.html?a=1&amp;b=2#c'],
    ['..', '../index.html'],
    ['../_app/x.css', '../_app/x.css'],
    ['../data/a%20b.json', '../../data/a%20b.json']
  ])('leads from %s to %s', (href, expected) => {
    expect(link(href)).toBe(expected);
  });

  it.each(['#content', 'https://a.example/b', 'mailto:a@b.example', 'data:,x'])(
    'leaves %s as it is',
    (href) => expect(link(href)).toBe(href)
  );

  it('must lead to a file that is there', () => {
    expect(() => link('../nowhere/')).toThrow('compare/index.html: ../nowhere/ leads to no file');
  });
});

const head = (more: string) => `<head><meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="script-src 'self'">
<link href="../_app/start.js" rel="modulepreload"><link href="../_app/x.css" rel="stylesheet">
${more}</head>`;
const start = `<script>
  { __sveltekit_1 = { base: 1 }; Promise.all([
      import("../_app/immutable/entry/start.A.js"),
      import("../_app/immutable/entry/app.B.js")
    ]).then(([kit, app]) => kit.start(app)); }
</script>`;
const pageOf = (body: string) =>
  `${head('')}<body data-sveltekit-preload-data="hover">${body}</body>`;
const made = (html: string) => offlinePage(html, 'compare/index.html', places);

describe('a page in a folder of files', () => {
  const page = made(pageOf(`<a href="../">x</a>${start}`));

  it('starts with the one script, run when the page has said where the site stands', () => {
    expect(page).toContain('<script src="../_app/site.js"></script><script>');
    expect(page).toContain('Promise.all(vaekstspor()).then(([kit, app])');
    expect(page).not.toMatch(/import\(|modulepreload/);
  });

  it('has every style sheet once, for script could not ask for one', () => {
    expect(page.match(/x\.css/g)).toHaveLength(1);
    expect(page).toContain('<link href="../_app/y.css" rel="stylesheet">');
  });

  it('loads every page anew, and asks for nothing but files', () => {
    expect(page).toContain('<body data-sveltekit-reload>');
    expect(page.match(/content-security-policy/g)).toHaveLength(1);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<a href="../index.html">');
  });

  it('has no script where it had none', () => {
    expect(made(pageOf('<h1>x</h1>'))).not.toContain('<script');
  });

  it('asks for no module of its own, which no browser loads from a folder', () => {
    const embed = '<script type="module" src="../_app/site.js"></script><h1>x</h1>';
    expect(made(pageOf(embed))).not.toContain('<script');
  });

  it('is refused when it starts in a way that is not known', () => {
    const other = start.replace('Promise.all', 'Promise.allSettled');
    expect(() => made(pageOf(other))).toThrow('starts its script in a way that is not known');
  });
});
