import type PptxGenJS from 'pptxgenjs';
import type { BaseLayout } from '$lib/viz/layout';
import { measureText, type Measure } from '$lib/viz/text';
import { sayable } from '../element';
import type { ExportedFigure, Workshop } from '../figure';
import { loadLettering } from '../outline';
import { scaledSvg } from '../png';
import { measureOffice } from '$lib/viz/officeText';
import { officeDrawing, outlinedChart } from '../svg';
import type { FigureWords } from '../words';
import { addNativeChart } from './nativeChart';
import { arrangements, placeIn, roomFor, type Arrangement, type SlideRoom } from './room';
import { addShapes } from './shapes';

/** What stands on a slide besides its title, notes and source. */
export interface SlideContent {
  arrangement: Arrangement;
  room: SlideRoom;
  /** How to read it, or what is measured. */
  howToRead: string;
  /** Puts it on the slide. @returns the SVG that goes with a picture, null where there is none */
  add: (slide: PptxGenJS.Slide) => Promise<string | null>;
}

/** The px of a picture behind an SVG for each of its own. */
const pictureScale = 2;

/** Bytes as base64, a piece at a time: an argument list has an end. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** At which width a chart is drawn largest, and with its words where. */
function bestRoom(figure: ExportedFigure, { title, howToRead }: FigureWords, measure: Measure) {
  const { exhibit, input, options, locale } = figure;
  const { narrow, wide } = exhibit.widths;
  const widths = [...new Set([narrow, 480, 600, 720, wide, 1080, 1320])];
  const scaleOf = (layout: BaseLayout, room: SlideRoom) => placeIn(room.figure, layout).scale;
  return widths
    .map((width) => exhibit.layout(input, options, { width, locale, measure }))
    .flatMap((layout) =>
      arrangements.map((arrangement) => {
        const room = roomFor(title, howToRead, arrangement);
        return { arrangement, room, width: layout.width, scale: scaleOf(layout, room) };
      })
    )
    .reduce((one, other) => (other.scale > one.scale ? other : one));
}

/** A figure's chart as the program's own, or its shapes, or a picture, as the exhibit says. */
export function contentOf(
  figure: ExportedFigure,
  words: FigureWords,
  { draw, rasterise }: Workshop
): SlideContent {
  const { exhibit, input, options, locale } = figure;
  const { title, howToRead, summary } = words;
  if (typeof exhibit.slide === 'function') {
    const chart = exhibit.slide(input, options, locale);
    const room = roomFor(title, chart.caption, 'above');
    const drawn = chart.series.length > 0 && chart.categories.length > 0;
    const add = async (slide: PptxGenJS.Slide) => {
      if (drawn) addNativeChart(slide, chart, room.figure, sayable(summary));
      return null;
    };
    return { arrangement: 'above', room, howToRead: chart.caption, add };
  }
  const shapes = exhibit.slide === 'shapes';
  const best = bestRoom(figure, words, shapes ? measureOffice : measureText);
  const { room, width, arrangement } = best;
  const add = async (slide: PptxGenJS.Slide) => {
    if (shapes) {
      const drawing = officeDrawing(figure, width, draw);
      addShapes(slide, drawing.shapes, placeIn(room.figure, drawing));
      return null;
    }
    const picture = outlinedChart(figure, width, draw, await loadLettering());
    const png = await rasterise(scaledSvg(picture, pictureScale).markup);
    const { x, y, width: w, height: h } = placeIn(room.figure, picture);
    const data = `data:image/png;base64,${base64(png)}`;
    slide.addImage({ data, x, y, w, h, altText: sayable(summary), objectName: 'picture' });
    return picture.markup;
  };
  return { arrangement, room, howToRead, add };
}
