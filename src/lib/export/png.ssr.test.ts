import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { figurePng, scaledSvg, withPngTexts } from './png';
import { hostileFigure } from './testing/hostile';
import { realFigures, workshop } from './testing/figures';

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** The chunks of a PNG: type and data, in order. */
function chunksOf(png: Uint8Array): { type: string; data: Uint8Array }[] {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = view(png).getUint32(at);
    const type = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    found.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return found;
}

const textsOf = (png: Uint8Array) =>
  Object.fromEntries(
    chunksOf(png)
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => {
        const [keyword = '', , , , , ...text] = new TextDecoder().decode(data).split('\0');
        return [keyword, text.join('\0')];
      })
  );

const [figure] = realFigures;
const sizeOf = (png: Uint8Array) => [view(png).getUint32(16), view(png).getUint32(20)];

describe('a PNG', () => {
  it.each([
    ['16:9', 2, [1920, 1080]],
    ['4:3', 4, [3840, 2880]],
    ['1:1', 2, [1600, 1600]]
  ] as const)('of %s at %d× has its px', async (format, scale, size) => {
    const png = await figurePng(figure!, { format, background: 'white' }, scale, workshop);
    expect(sizeOf(png)).toEqual(size);
  });

  it('as shown is as wide as asked for, and its margins', async () => {
    const options = { format: 'shown', width: 320, background: 'transparent' } as const;
    const [width] = sizeOf(await figurePng(figure!, options, 2, workshop));
    expect(width).toBe(2 * (320 + 48));
  });

  it('carries where it comes from, in any letters', async () => {
    const words = 'Grøn vækst 漢字 \u0000 🎉';
    const options = { format: 'shown', background: 'white' } as const;
    const png = await figurePng(hostileFigure(words), options, 2, workshop);
    const types = chunksOf(png).map(({ type }) => type);
    expect(types[0]).toBe('IHDR');
    expect(types.at(-1)).toBe('IEND');
    const texts = textsOf(png);
    expect(texts['Copyright']).toContain('CC BY 4.0');
    expect(texts['Software']).toContain('1.2.3');
    expect(texts['Data as of']).toContain('2011-09-13');
    expect(texts['URL']).toBe('https://vaekstspor.example/exhibits/x/');
    expect(texts['Source']).toBeDefined();
    expect(texts['Description']).toContain('Grøn vækst 漢字');
  });

  it('has chunks whose check sums are right', () => {
    const png = new Uint8Array(33);
    const made = withPngTexts(png, { Title: 'a' });
    const length = view(made).getUint32(33);
    expect(length).toBe('Title'.length + 5 + 1);
    const sum = crc32(made.subarray(33 + 4, 33 + 8 + length));
    expect(view(made).getUint32(33 + 8 + length)).toBe(sum);
  });

  it('is made smaller where a browser could not draw it', () => {
    const markup = '<svg width="960" height="30000" viewBox="0 0 960 30000"/>';
    const scaled = scaledSvg({ markup, width: 960, height: 30_000 }, 4);
    expect(scaled.height).toBeLessThanOrEqual(16_384);
    expect(scaled.markup).toContain(`width="${scaled.width}" height="${scaled.height}"`);
    const broad = scaledSvg({ markup, width: 12_000, height: 12_000 }, 4);
    expect(broad.width * broad.height).toBeLessThanOrEqual(134_217_728);
  });
});
