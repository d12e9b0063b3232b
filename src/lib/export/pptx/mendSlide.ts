import { encodeMarkup } from '$lib/viz/svgTree';
import { sayable } from '../element';
import { drawnName } from './shapes';

/** The box around shapes, from their offsets and extents, in EMU. */
function boundsOf(shapes: string): { x: number; y: number; cx: number; cy: number } {
  const boxes = [
    ...shapes.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)
  ].map(([, ...numbers]) => numbers.map(Number) as [number, number, number, number]);
  const x = Math.min(...boxes.map(([left]) => left));
  const y = Math.min(...boxes.map(([, top]) => top));
  return {
    x,
    y,
    cx: Math.max(...boxes.map(([left, , width]) => left + width)) - x,
    cy: Math.max(...boxes.map(([, top, , height]) => top + height)) - y
  };
}

/**
 * Puts the shapes of a drawing into one group that is named and described, so that it is moved as
 * one and told once to those who do not see it; taken apart, each shape can be edited.
 */
export function groupDrawing(xml: string, id: number, description: string): string {
  const shape = `<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${drawnName} \\d+">`;
  const all = new RegExp(`(?:${shape}(?:(?!</p:sp>).)*</p:sp>)+`, 's');
  return xml.replace(all, (shapes) => {
    const { x, y, cx, cy } = boundsOf(shapes);
    const box = `<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/>`;
    const within = box.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
    const descr = encodeMarkup(sayable(description));
    const names = `<p:cNvPr id="${id}" name="${drawnName}" descr="${descr}"/>`;
    return `<p:grpSp><p:nvGrpSpPr>${names}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box}${within}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`;
  });
}

/** Lets a picture be read as SVG where a program can, by the relation of that id. */
export function withSvg(xml: string, relation: string): string {
  const uri = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
  const namespace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
  const svg = `<asvg:svgBlip xmlns:asvg="${namespace}" r:embed="${relation}"/>`;
  return xml.replace(
    /(<a:blip r:embed="[^"]*">)(.*?)(<\/a:blip>)/s,
    `$1$2<a:extLst><a:ext uri="${uri}">${svg}</a:ext></a:extLst>$3`
  );
}

/** Notes line by line: pptxgenjs writes all of them into one paragraph. */
export function paragraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*\n[^<]*)(<\/a:t><\/a:r>)<a:endParaRPr[^>]*\/><\/a:p>/,
    (_, open: string, text: string, close: string) =>
      text
        .split(/\r?\n/)
        .map((line) => (line ? `<a:p>${open}${line}${close}</a:p>` : '<a:p/>'))
        .join('')
  );
}

/** Texts are in the language of the deck, not in the one the library assumes. */
export const inLanguage = (xml: string, tag: string): string =>
  xml.replaceAll('lang="en-US"', `lang="${tag}"`);
