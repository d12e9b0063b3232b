import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { decompress } from 'wawoff2';

/**
 * Writes how wide each character of the page's fonts is, in thousandths of the font size, to
 * `src/lib/viz/generated/advances.json`: what a layout measures text with, in Node and in the
 * browser alike, so that both break the same lines.
 */
const faces = {
  'sans-400': { file: 'schibsted-grotesk', weight: 400 },
  'sans-650': { file: 'schibsted-grotesk', weight: 650 },
  'serif-400': { file: 'newsreader', weight: 400 }
};

/** Printable ASCII, Latin-1, and the punctuation both languages use. */
const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)),
  ...'–—’‘“”„…→←↑↓•≈≥≤−×†'
];

const require = createRequire(import.meta.url);

/** The variable WOFF2 is unpacked first: fontkit cannot set a weight on a compressed font. */
async function advances({ file, weight }: { file: string; weight: number }) {
  const path = require.resolve(
    `@fontsource-variable/${file}/files/${file}-latin-wght-normal.woff2`
  );
  const opened = fontkit.create(Buffer.from(await decompress(readFileSync(path))));
  if (!('getVariation' in opened)) throw new Error(`${path}: not a single font`);
  const font = opened.getVariation({ wght: weight });
  return Object.fromEntries(
    characters
      .map((character) => [character, character.codePointAt(0) ?? 0] as const)
      .filter(([, code]) => font.hasGlyphForCodePoint(code))
      .map(([character, code]) => [
        character,
        Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000)
      ])
  );
}

const target = new URL('../../src/lib/viz/generated/advances.json', import.meta.url);
mkdirSync(fileURLToPath(new URL('.', target)), { recursive: true });
const table: Record<string, Record<string, number>> = {};
for (const [name, face] of Object.entries(faces)) table[name] = await advances(face);
writeFileSync(target, JSON.stringify(table));
