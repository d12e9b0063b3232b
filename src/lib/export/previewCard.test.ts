import { describe, expect, it } from 'vitest';
import { previewCard } from './previewCard';

const chart = (width: number, height: number, inside = '') => ({
  svg: `<!--[--><svg width="${width}" height="${height}">${inside}</svg><!--]-->`,
  width,
  height
});
const placed = (card: string) => {
  const [, top, scale] = /translate\(56 ([\d.]+)\) scale\(([\d.]+)\)/.exec(card)!.map(Number);
  return { top: top!, scale: scale! };
};

describe('the picture of a link', () => {
  it('has the finding, the chart without its frame, and the colours of the agreements', () => {
    const card = previewCard('A & <b>', chart(720, 100, '<rect/>'), 'Site', ['#111111', '#222222']);
    expect(card).toContain('>A &amp; &lt;b></text>');
    expect(card).toContain('<rect/></g></g>');
    expect(card).toContain('<rect x="600" width="600" height="10" fill="#222222"/>');
    expect(card.match(/<svg/g)).toHaveLength(1);
    expect(card).not.toContain('<!--');
  });

  it.each([
    [720, 200, 1.5],
    [1440, 300, 1088 / 1440],
    [960, 420, 1.0]
  ])('shows a chart of %d × %d px whole', (width, height, about) => {
    const { top, scale } = placed(previewCard('En linje', chart(width, height), 'Site', []));
    expect(scale).toBeCloseTo(about, 0);
    expect(width * scale).toBeLessThanOrEqual(1088.01);
    expect(top + height * scale).toBeLessThanOrEqual(630 - 71);
  });

  it('cuts a chart that is too tall, rather than make it too small to read', () => {
    expect(placed(previewCard('En linje', chart(720, 3000), 'Site', [])).scale).toBe(0.9);
  });

  it('gives heavy letters an outline, and others none', () => {
    const text = (weight: number) =>
      `<text font-size="20" font-weight="${weight}" fill="#16222B">a</text>`;
    const card = previewCard('T', chart(720, 100, text(650) + text(400)), 'Site', []);
    expect(card).toContain('font-weight="650" fill="#16222B" stroke="#16222B" stroke-width="0.56"');
    expect(card).toContain('font-weight="400" fill="#16222B">');
  });
});
