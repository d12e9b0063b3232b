import type { Font, Glyph } from 'fontkit';
import { characters, forCharacters, openPageFace, pageFaces } from './faces';
import { writeFontJson } from './writeJson';

/**
 * Writes `outlines.json`: the page's fonts as outlines in thousandths of the font size, y down, with
 * their kerning, for pictures whose letters are drawn. So a picture needs no font where it is made
 * or shown, and comes out the same in a browser and in Node.
 */
function outlineOf({ path }: Glyph, unitsPerEm: number): string {
  const verbs = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C' } as const;
  return path.commands
    .map(({ command, args }) => {
      if (!(command in verbs)) return 'Z';
      const numbers = args.map((value, index) =>
        Math.round(((index % 2 === 0 ? value : -value) / unitsPerEm) * 1000)
      );
      return verbs[command as keyof typeof verbs] + numbers.join(' ');
    })
    .join('');
}

/** Pairs of these are kerned; a table of all would be as large as the outlines themselves. */
const letters = characters.filter((character) => /[A-Za-zÆØÅæøå.,]/.test(character));

/** Thousandths of the size; less is a tenth of a px in the largest of our texts. */
const visible = 5;

/** How far pairs of letters stand nearer or further than their widths, where they do. */
function kerningOf(font: Font): Record<string, number> {
  const kerning: Record<string, number> = {};
  const glyphs = letters.filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  for (const first of glyphs) {
    for (const second of glyphs) {
      const { glyphs: shaped, positions } = font.layout(first + second, ['kern']);
      const [glyph] = shaped;
      const [position] = positions;
      if (shaped.length !== 2 || !glyph || !position) continue;
      const shift = Math.round(((position.xAdvance - glyph.advanceWidth) / font.unitsPerEm) * 1000);
      if (Math.abs(shift) >= visible) kerning[first + second] = shift;
    }
  }
  return kerning;
}

/** A circle as four curves, clockwise or, to cut a hole, against the clock. */
function circle(x: number, y: number, radius: number, turn: 1 | -1): string {
  const bend = radius * 0.5523;
  const points = [
    [radius, 0, radius, bend, bend, radius],
    [0, radius, -bend, radius, -radius, bend],
    [-radius, 0, -radius, -bend, -bend, -radius],
    [0, -radius, bend, -radius, radius, -bend]
  ].map(([px = 0, py = 0, ax = 0, ay = 0, bx = 0, by = 0]) =>
    [px, py, ax, ay, bx, by].map((value, index) =>
      Math.round(index % 2 === 0 ? x + value : y + turn * value)
    )
  );
  const ends = [...points.slice(1), points[0]!];
  const curves = points.map(([, , ...bends], index) => {
    const [endX, endY] = ends[index]!;
    return `C${[...bends, endX, endY].join(' ')}`;
  });
  return `M${points[0]!.slice(0, 2).join(' ')}${curves.join('')}Z`;
}

/** Signs of our texts that the fonts lack, which are otherwise set in a font that has them. */
const drawn = { '○': circle(325, -350, 250, 1) + circle(325, -350, 195, -1) };

const outlines: Record<string, unknown> = {};
for (const [name, face] of Object.entries(pageFaces)) {
  const font = await openPageFace(face);
  outlines[name] = {
    glyphs: { ...drawn, ...forCharacters(font, (glyph) => outlineOf(glyph, font.unitsPerEm)) },
    kerning: kerningOf(font)
  };
}
writeFontJson('outlines.json', outlines);
