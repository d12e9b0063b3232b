import type { Font } from 'fontkit';
import { forCharacters, officeFaces, openOfficeFace, openPageFace, pageFaces } from './faces';
import { writeFontJson } from './writeJson';

/**
 * Writes how wide each character is, in thousandths of the font size: what a layout measures text
 * with, in Node and in the browser alike, so that both break the same lines. `advances.json` is of
 * the page's fonts, `officeAdvances.json` of the font that a file for Office is read with.
 */
const advances = (font: Font) =>
  forCharacters(font, ({ advanceWidth }) => Math.round((advanceWidth / font.unitsPerEm) * 1000));

const page: Record<string, Record<string, number>> = {};
for (const [name, face] of Object.entries(pageFaces))
  page[name] = advances(await openPageFace(face));
writeFontJson('advances.json', page);

const office: Record<string, Record<string, number>> = {};
for (const [name, weight] of Object.entries(officeFaces)) {
  office[name] = advances(await openOfficeFace(weight));
}
writeFontJson('officeAdvances.json', office);
