import { describe, expect, it } from 'vitest';
import { drawingFaults } from './drawingFaults';
import { parseSvg } from '$lib/viz/svgTree';
import { printSvg } from './svg';
import { slipsIn } from './wording';

const svg = (inside: string) =>
  `<svg width="100" height="60"><g aria-hidden="true">${inside}</g></svg>`;
const text = (words: string, more = '') =>
  `<text x="0" y="20" font-size="13" ${more}>${words}</text>`;
const faults = (inside: string) => drawingFaults(parseSvg(svg(inside)));

describe('the check of drawings', () => {
  it('lets a sound drawing pass', () => {
    const mark = '<a href="/figure/a/" data-mark="a" aria-label="17 %, »andel« &amp; &lt;mål>">';
    const drawing = `${mark}<rect x="0" y="30" width="9" height="9" fill="#A95806"/></a>`;
    expect(faults(`<!--[-->${text('17 %')}${drawing}<!--]-->`)).toEqual([]);
  });

  it.each([
    ['a style', '<rect style="fill:red"/>', /not allowed: rect style/],
    ['a class', '<g class="a"/>', /not allowed: g class/],
    ['an element Office lacks', '<foreignObject/>', /not allowed: <foreignObject>/],
    ['a number that is none', '<rect x="NaN"/>', /a hole: rect x/],
    ['a hole in a path', '<path d="M0,undefined"/>', /a hole: path d/],
    ['another colour', '<rect fill="#123456"/>', /no token/],
    ['the focus colour as a fill', '<rect fill="#7A2E59"/>', /focus colour/],
    ['a mark that leads nowhere', '<a data-mark="a" aria-label="a"/>', /leads nowhere/],
    ['a mark without words', '<a href="/a/" data-mark="a"/>', /label: an empty text/],
    ['small text', '<text x="0" y="20" font-size="11.9">a</text>', /smaller than 12 px/],
    ['text without a size', '<text x="0" y="20">a</text>', /smaller than 12 px/],
    ['an empty text', text(''), /an empty text/],
    ['a hole in a text', text('17 undefined'), /a hole: 17 undefined/],
    ['a text that is too wide', text('et meget langt navn, der ikke får plads'), /outside/],
    ['a text ending left of the frame', text('navn', 'text-anchor="end"'), /outside/],
    ['a text at the top edge', '<text x="0" y="5" font-size="13">navn</text>', /outside/],
    ['a text moved out', `<g transform="translate(90,0)">${text('navn')}</g>`, /outside/],
    ['a turned text', `<g transform="rotate(-90)">${text('navn')}</g>`, /outside/],
    ['texts on each other', text('2011') + text('2016'), /overlap: »2011« and »2016«/],
    ['a line too near', text('2011') + text('2016').replace('20"', '30"'), /overlap/]
  ])('finds %s', (_name, inside, fault) => {
    expect(faults(inside).join('\n')).toMatch(fault);
  });

  it('finds a text that is heard besides the marks', () => {
    const drawing = parseSvg(`<svg width="100" height="60">${text('2011')}</svg>`);
    expect(drawingFaults(drawing)).toEqual(['heard besides the marks: »2011«']);
  });
});

describe('the reader of drawings', () => {
  it('gives a drawing back, one element a line and rounded', () => {
    const drawing = parseSvg('<svg width="99.96"><g><path d="M1.25,-0.01L3,1e2"/></g></svg>');
    expect(printSvg(drawing)).toBe(
      '<svg width="100">\n  <g>\n    <path d="M1.3,0L3,1e2"/>\n  </g>\n</svg>\n'
    );
    const words = parseSvg('<svg><text x="1">a &amp; &lt;b&gt; 1.234</text></svg>');
    expect(printSvg(words)).toContain('<text x="1">a &amp; &lt;b&gt; 1.234</text>');
  });

  it.each(['<svg><g></svg>', '<svg>', '<g></g>', '<svg a=b></svg>', '</svg>', ''])(
    'refuses what is not one drawing: %s',
    (markup) => {
      expect(() => parseSvg(markup)).toThrow();
    }
  );
});

describe('the check of words', () => {
  it.each([
    'Industrien står for 17 % af beskæftigelsen, men 71 % af eksporten',
    'Industri m.v., fordelt på 9 mio. kr. i 2016–2019 …',
    '“Parterne vil …” (uofficiel oversættelse)'
  ])('lets sound words pass: %s', (words) => expect(slipsIn(words)).toEqual([]));

  it.each([
    '',
    'a  b',
    'a , b',
    'kr..',
    'a,, b',
    ' a',
    '{count} tilsagn',
    'null',
    '[object Object]'
  ])('finds the slip in »%s«', (words) => expect(slipsIn(words).length).toBeGreaterThan(0));
});
