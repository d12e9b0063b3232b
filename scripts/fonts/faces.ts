import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { decompress } from 'wawoff2';

/** The faces of the page, by the names that layouts measure with. */
export const pageFaces = {
  'sans-400': { file: 'schibsted-grotesk', weight: 400 },
  'sans-650': { file: 'schibsted-grotesk', weight: 650 },
  'serif-400': { file: 'newsreader', weight: 400 }
};

/**
 * What stands in for them in Office, which falls back to Arial: Arimo has Arial's widths. Arial
 * has no semi-bold, so its bold stands for 650; the serif falls back like the rest.
 */
export const officeFaces = { 'sans-400': 400, 'sans-650': 700, 'serif-400': 400 };

/** Printable ASCII, Latin-1, and the punctuation both languages use. */
export const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)),
  ...'–—’‘“”„…→←↑↓•≈≥≤−×†'
];

const require = createRequire(import.meta.url);

/** The variable WOFF2 is unpacked first: fontkit cannot set a weight on a compressed font. */
async function open(path: string): Promise<fontkit.Font> {
  const opened = fontkit.create(Buffer.from(await decompress(readFileSync(require.resolve(path)))));
  if (!('getVariation' in opened)) throw new Error(`${path}: not a single font`);
  return opened;
}

export async function openPageFace({ file, weight }: { file: string; weight: number }) {
  const font = await open(`@fontsource-variable/${file}/files/${file}-latin-wght-normal.woff2`);
  return font.getVariation({ wght: weight });
}

export const openOfficeFace = (weight: number) =>
  open(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`);

/** A value for each of the characters that a font has, by character. */
export function forCharacters<Value>(
  font: fontkit.Font,
  valueOf: (glyph: fontkit.Glyph) => Value
): Record<string, Value> {
  return Object.fromEntries(
    characters
      .map((character) => [character, character.codePointAt(0) ?? 0] as const)
      .filter(([, code]) => font.hasGlyphForCodePoint(code))
      .map(([character, code]) => [character, valueOf(font.glyphForCodePoint(code))])
  );
}
