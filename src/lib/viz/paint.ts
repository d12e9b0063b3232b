import { periodCount, tokens, type Tokens } from './tokens';

/**
 * The colours a component draws with. On a page they are custom properties, so that a change of
 * theme needs no new drawing; in an export they are the hex values of one theme.
 */
export type Paint = Tokens;

const variable = (name: string) => `var(--${name})`;

/** Paint for a page: follows the theme by itself. */
export const pagePaint: Paint = {
  paper: variable('paper'),
  surface: variable('surface'),
  ink: variable('ink'),
  muted: variable('muted'),
  line: variable('line'),
  rest: variable('rest'),
  neutral: variable('neutral'),
  focus: variable('focus'),
  periods: Array.from({ length: periodCount }, (_, index) => ({
    solid: variable(`p${index + 1}`),
    soft: variable(`p${index + 1}-soft`)
  }))
};

/** Paint for a file: hex values only. */
export const exportPaint: Record<'light' | 'dark', Paint> = tokens;

/**
 * The colour pair of an agreement by its place in time, 0-based; past the end of the scale it
 * starts again, so that a mark is never without a colour.
 */
export function periodPaint(paint: Paint, position: number): { solid: string; soft: string } {
  return (
    paint.periods[position % paint.periods.length] ?? { solid: paint.neutral, soft: paint.rest }
  );
}

/** The number in `data-period` that gives an element outside a chart the agreement's colour. */
export const periodNumber = (position: number): number => (position % periodCount) + 1;
