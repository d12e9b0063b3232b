import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mendChart } from './mendChart';
import { groupDrawing, inLanguage, paragraphs, withSvg } from './mendSlide';

/** What a slide needs beyond what pptxgenjs wrote. */
export interface SlideMend {
  /** The picture on it as SVG, null where there is none. */
  svg: string | null;
  /** What its drawing shows, in words. */
  description: string;
}

/** The same bytes on any day: the earliest moment a zip can name. */
const mtime = '1980-01-02T00:00:00';

type Files = Record<string, Uint8Array<ArrayBuffer>>;

function edit(files: Files, path: string, change: (xml: string) => string): void {
  files[path] = strToU8(change(strFromU8(files[path]!)));
}

/** A package says when it was made; ours is as old as its data, which the words on it tell. */
const timeless = (xml: string) =>
  xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');

/** Adds the SVG of a slide's picture: part, type, relation, and the picture's word of it. */
function addSvg(files: Files, number: number, svg: string): void {
  const relation = 'rIdSvg';
  const name = `image-${number}.svg`;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  files[`ppt/media/${name}`] = strToU8(svg);
  edit(files, `ppt/slides/_rels/slide${number}.xml.rels`, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="${relation}" Type="${type}" Target="../media/${name}"/></Relationships>`
    )
  );
  edit(files, `ppt/slides/slide${number}.xml`, (xml) => withSvg(xml, relation));
}

/** pptxgenjs declares a slide master for each slide and writes one; it declares no SVG. */
function declare(files: Files): void {
  const svg = '<Default Extension="svg" ContentType="image/svg+xml"/>';
  edit(files, '[Content_Types].xml', (xml) =>
    xml
      .replace(/<Default Extension="svg"[^>]*>/, '')
      .replace(/<Types[^>]*>/, `$&${svg}`)
      .replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (all, path: string) =>
        path in files ? all : ''
      )
  );
}

/** Every file of a package that does not change with the day it is zipped. */
function zipped(files: Files): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).filter(([path]) => !path.endsWith('/'));
  return zipSync(Object.fromEntries(entries), { mtime });
}

function mendWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Files = unzipSync(bytes);
  edit(files, 'docProps/core.xml', timeless);
  return zipped(files);
}

/**
 * Mends a package of pptxgenjs and adds what it cannot write.
 * @param slides one for each slide, in their order
 * @param tag the language of its texts
 */
export function mendPackage(
  bytes: Uint8Array,
  slides: readonly SlideMend[],
  tag: string
): Uint8Array<ArrayBuffer> {
  const files: Files = unzipSync(bytes);
  slides.forEach(({ svg, description }, index) => {
    const number = index + 1;
    edit(files, `ppt/slides/slide${number}.xml`, (xml) =>
      inLanguage(groupDrawing(xml, 100_000 + number, description), tag)
    );
    edit(files, `ppt/notesSlides/notesSlide${number}.xml`, (xml) =>
      inLanguage(paragraphs(xml), tag)
    );
    if (svg) addSvg(files, number, svg);
  });
  edit(files, 'docProps/core.xml', timeless);
  declare(files);
  for (const [path, file] of Object.entries(files)) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) edit(files, path, mendChart);
    if (/^ppt\/embeddings\/.*\.xlsx$/.test(path)) files[path] = mendWorkbook(file);
  }
  return zipped(files);
}
