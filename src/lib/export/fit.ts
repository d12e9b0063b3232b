import type { BaseLayout } from '$lib/viz/layout';
import type { Measure } from '$lib/viz/text';
import { compose, type Arrangement, type Composition } from './compose';
import type { ExportedFigure } from './figure';
import type { FigureWords } from './words';

/** The forms a picture comes in; `shown` is as wide as asked for and as high as it gets. */
export const pictureFormats = ['shown', '16:9', '4:3', '1:1'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export const isPictureFormat = (text: string): text is PictureFormat =>
  (pictureFormats as readonly string[]).includes(text);

/** The size at 1× of the forms that have one, in px. */
const sizes: Record<Exclude<PictureFormat, 'shown'>, { width: number; height: number }> = {
  '16:9': { width: 960, height: 540 },
  '4:3': { width: 960, height: 720 },
  '1:1': { width: 800, height: 800 }
};

/** A composition on its sheet. */
export interface Fitted extends Composition {
  layout: BaseLayout;
  /** The sheet, in the units of the drawing, with the composition in its middle. */
  sheet: { width: number; height: number };
  /** What the sheet measures at 1×, in px. */
  size: { width: number; height: number };
}

/** Notes are left out where they would make everything else smaller than this, as a part. */
const noteCost = 0.85;

const layOut =
  ({ exhibit, input, options, locale }: ExportedFigure, measure: Measure) =>
  (width: number): BaseLayout =>
    exhibit.layout(input, options, { width, locale, measure });

/** Moves a composition to the middle of a sheet. */
function centred(made: Composition, layout: BaseLayout, ratio: number) {
  const width = Math.max(made.width, made.height * ratio);
  return { ...made, layout, sheet: { width, height: width / ratio } };
}

function shown(
  figure: ExportedFigure,
  words: FigureWords,
  width: number,
  measure: Measure
): Fitted {
  const layout = layOut(figure, measure)(width);
  const how = { arrangement: 'around', withNotes: true } as const;
  const made = compose(figure, words, layout, how, measure);
  const size = { width: made.width, height: made.height };
  return { ...made, layout, sheet: size, size };
}

/**
 * Finds how a figure fills a sheet best: at which width its chart, and with its words where, so
 * that everything on it is as large as can be.
 * @param width of the chart in px, for the form `shown`
 */
export function fit(
  figure: ExportedFigure,
  words: FigureWords,
  format: PictureFormat,
  width: number,
  measure: Measure
): Fitted {
  if (format === 'shown') return shown(figure, words, width, measure);
  const size = sizes[format];
  const { narrow, wide } = figure.exhibit.widths;
  const widths = [...new Set([narrow, 480, 600, wide, 840, 1080, 1320])];
  const layouts = widths.map(layOut(figure, measure));
  const best = (withNotes: boolean) =>
    layouts
      .flatMap((layout) =>
        (['around', 'beside'] as Arrangement[]).map((arrangement) =>
          centred(
            compose(figure, words, layout, { arrangement, withNotes }, measure),
            layout,
            size.width / size.height
          )
        )
      )
      .reduce((one, other) => (other.sheet.width < one.sheet.width ? other : one));
  const [full, bare] = [best(true), best(false)];
  const made = bare.sheet.width < full.sheet.width * noteCost ? bare : full;
  return { ...made, size };
}
