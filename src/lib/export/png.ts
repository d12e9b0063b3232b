import type { ExportedFigure, Workshop } from './figure';
import { metadataOf } from './metadata';
import { loadLettering } from './outline';
import { outlinedSvg, type PictureOptions, type SvgPicture } from './svg';

/** How many px of the file stand for one px of the page. */
export type PngScale = 2 | 4;

/** Browsers draw no picture with a longer side or more px, so a huge one is made smaller. */
const longest = 16_384;
const most = 134_217_728;

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The check sum of a chunk: CRC-32 as PNG (ISO/IEC 15948, annex D) defines it. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** An international text chunk: keyword, no compression, no language, the text as UTF-8. */
const textChunk = (keyword: string, text: string) =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`));

/** Signature and IHDR, which no chunk may stand before. */
const headerLength = 8 + 25;

/** A PNG with text chunks after its header. @param texts by keyword, in Latin letters */
export function withPngTexts(
  png: Uint8Array,
  texts: Record<string, string>
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const added = chunks.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(png.length + added);
  bytes.set(png.subarray(0, headerLength));
  let at = headerLength;
  for (const one of chunks) {
    bytes.set(one, at);
    at += one.length;
  }
  bytes.set(png.subarray(headerLength), at);
  return bytes;
}

/** A document stating another size, so that whoever renders it needs no scale. */
export function scaledSvg({ markup, width, height }: SvgPicture, scale: number): SvgPicture {
  const factor = Math.min(
    scale,
    longest / Math.max(width, height),
    Math.sqrt(most / (width * height))
  );
  const size = { width: Math.floor(width * factor), height: Math.floor(height * factor) };
  const stated = `width="${size.width}" height="${size.height}" viewBox`;
  return { ...size, markup: markup.replace(/width="[^"]*" height="[^"]*" viewBox/, stated) };
}

/** The keywords are those that PNG registers, and two for the data's dates and the address. */
function textsOf(figure: ExportedFigure): Record<string, string> {
  const { title, description, source, date, version, licence, link } = metadataOf(figure);
  return {
    Title: title,
    Description: description,
    Source: source,
    'Data as of': date,
    Software: version,
    Copyright: licence,
    URL: link
  };
}

/**
 * A figure as a PNG, letters drawn in our own fonts, with where it comes from in its text chunks.
 * @param scale how many px of the file stand for one of the page
 */
export async function figurePng(
  figure: ExportedFigure,
  options: PictureOptions,
  scale: PngScale,
  { draw, rasterise }: Pick<Workshop, 'draw' | 'rasterise'>
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = outlinedSvg(figure, options, draw, await loadLettering());
  return withPngTexts(await rasterise(scaledSvg(picture, scale).markup), textsOf(figure));
}
