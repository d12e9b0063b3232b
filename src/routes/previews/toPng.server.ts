import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';

const FONT =
  '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2';

/** The page's font unpacked: the renderer reads fonts from files, and no compressed ones. */
async function unpacked(): Promise<Uint8Array> {
  return decompress(readFileSync(createRequire(import.meta.url).resolve(FONT)));
}

let font: Promise<Uint8Array> | undefined;

/** An SVG drawing as a PNG of the same size, set in the font of the pages. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  font ??= unpacked();
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const file = join(folder, 'sans.ttf');
  try {
    writeFileSync(file, await font);
    const options = { fontFiles: [file], loadSystemFonts: false };
    const png = new Resvg(svg, {
      font: { ...options, defaultFontFamily: 'Schibsted Grotesk' }
    }).render();
    return new Uint8Array(png.asPng());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
