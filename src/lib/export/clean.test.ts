import { describe, expect, it } from 'vitest';
import { parseSvg } from '$lib/viz/svgTree';
import { cleanDrawing } from './clean';
import { element, markupOf } from './element';

const clean = (inside: string) =>
  cleanDrawing(parseSvg(`<svg>${inside}</svg>`))
    .map(markupOf)
    .join('');

describe('a cleaned drawing', () => {
  it('has no links, no names for screen readers, and no targets', () => {
    const target =
      '<rect width="9" height="9" fill="#000" fill-opacity="0" stroke="#7A2E59" stroke-opacity="0"/>';
    const mark = `<a href="/a/" data-mark="a" aria-label="a" tabindex="0"><g opacity="1"><rect x="1" fill="#0b6"/></g>${target}</a>`;
    expect(clean(`<g aria-hidden="true"></g>${mark}`)).toBe('<rect fill="#00BB66" x="1"/>');
  });

  it('says with each shape what its groups said for it', () => {
    const inside =
      '<g fill="#123abc" opacity="0.5"><g opacity="0.5" stroke="none"><rect fill-opacity="0.8"/><circle r="2"/></g></g>';
    const shape = 'fill="#123ABC"';
    expect(clean(inside)).toBe(
      `<g><rect ${shape} stroke="none" fill-opacity="0.2" stroke-opacity="0.25"/><circle ${shape} r="2" stroke="none" fill-opacity="0.25" stroke-opacity="0.25"/></g>`
    );
  });

  it('keeps groups that place their shapes, and hundredths of a px', () => {
    expect(
      clean('<g transform="translate(1.23456,2)"><line x1="0.005" stroke="#000000"/></g>')
    ).toBe('<g transform="translate(1.23456,2)"><line stroke="#000000" x1="0.01"/></g>');
    expect(clean('<g transform="translate(1,2)"></g>')).toBe('');
  });

  it('sets texts plain or bold, and tells the serif', () => {
    const texts = [
      '<text x="1" font-size="13" font-weight="650" font-family="Newsreader, serif">  a b </text>',
      '<text font-size="13" font-weight="400">c</text>',
      '<text font-size="13"> </text>'
    ];
    expect(clean(texts.join(''))).toBe(
      '<text font-size="13" x="1" font-family="serif" font-weight="bold">a b</text><text font-size="13">c</text>'
    );
  });

  it('keeps a shape that is only an outline, and none that is nothing', () => {
    expect(clean('<path d="M0 0" fill="none" stroke="#000000"/>')).toContain('<path');
    expect(clean('<path d="M0 0" fill="none"/>')).toBe('');
    expect(clean('<path d="M0 0" fill="none" stroke="none"/>')).toBe('');
  });
});

describe('an element', () => {
  it('escapes what is in it, and says nothing that XML cannot', () => {
    const made = element('text', { x: 1.005, lang: 'a"<&', y: undefined }, 'a<b>\u0000\n&\ud800');
    expect(markupOf(made)).toBe(
      '<text x="1" lang="a&quot;&lt;&amp;">a&lt;b&gt;\uFFFD &amp;\uFFFD</text>'
    );
  });
});
