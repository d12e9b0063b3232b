import { isStated } from '$lib/model/lookup';
import { placeAgreementHead, type PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { BaseLayout, LayoutContext } from '$lib/viz/layout';
import { chosenAgreements } from '../agreements';
import type { Options } from '../types';
import { inset, placeRow, type PlacedRow } from './placeRow';
import { countInWords } from './rowWords';
import type { StatedFiguresInput } from './select';

export interface StatedFiguresLayout extends BaseLayout {
  marks: PlacedRow[];
  heads: PlacedAgreementHead[];
}

const groupGap = 32;

/**
 * Lays out one row per stated figure under the name of its agreement. Sizes in px; the height
 * follows from the rows and the lines of their words.
 */
export function layoutStatedFigures(
  input: StatedFiguresInput,
  options: Options,
  context: LayoutContext
): StatedFiguresLayout {
  const { width } = context;
  const layout: StatedFiguresLayout = { width, height: 0, marks: [], heads: [] };
  const stated = input.figures.filter(isStated);
  let y = 0;
  for (const agreement of chosenAgreements(input.agreements, options)) {
    const figures = stated.filter((figure) => figure.agreement === agreement.id);
    const count = countInWords(figures, context.locale);
    const head = placeAgreementHead(agreement, count, { x: 0, y, width, inset }, context);
    layout.heads.push(head);
    y += head.height;
    for (const figure of figures) {
      const row = placeRow(figure, input.units, agreement.position, y, context);
      layout.marks.push(row);
      y += row.height;
    }
    layout.height = y;
    y += groupGap;
  }
  return layout;
}
