import type { Font } from 'fontkit';
import {
  characters,
  forCharacters,
  officeFaces,
  openOfficeFace,
  openPageFace,
  pageFaces
} from './faces';
import { writeFontJson } from './writeJson';

/**
 * Writes how wide each character is, in thousandths of the font size: what a layout measures text
 * with, in Node and in the browser alike, so that both break the same lines. `advances.json` is of
 * the page's fonts, `officeAdvances.json` of the font that a file for Office is read with. The
 * characters are named once for all faces, because every page loads this.
 */
async function advances<Face>(
  faces: Readonly<Record<string, Face>>,
  open: (face: Face) => Promise<Font>
): Promise<Record<string, string | (number | null)[]>> {
  const table: Record<string, string | (number | null)[]> = { characters: characters.join('') };
  for (const [name, face] of Object.entries(faces)) {
    const font = await open(face);
    const widths = forCharacters(font, ({ advanceWidth }) =>
      Math.round((advanceWidth / font.unitsPerEm) * 1000)
    );
    table[name] = characters.map((character) => widths[character] ?? null);
  }
  return table;
}

writeFontJson('advances.json', await advances(pageFaces, openPageFace));
writeFontJson('officeAdvances.json', await advances(officeFaces, openOfficeFace));
