import { isoOf, yearOf, type Span } from './time';

/** What the choice of a window says when all is shown. */
export const wholeWindow = 'all';

/** The narrowest window, in years: a quarter. */
export const narrowest = 0.25;

const pattern = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

function parse(value: string): Span | null {
  const [, first = '', last = ''] = pattern.exec(value) ?? [];
  const span: Span = [yearOf(first), yearOf(last)];
  return span[0] < span[1] ? span : null;
}

/** Whether a text names a window: two days, `2015-01-01..2017-06-30`, the first before the last. */
export const isWindow = (value: string): boolean => parse(value) !== null;

/** A window moved and widened or narrowed until it lies within all there is to see. */
function within([from, to]: Span, [first, last]: Span): Span {
  const width = Math.min(Math.max(to - from, narrowest), last - first);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - width / 2, first), last - width);
  return [start, start + width];
}

/** The window a choice asks for, within the domain; the whole domain for anything else. */
export function windowOf(value: string | undefined, domain: Span): Span {
  const asked = parse(value ?? '');
  return asked ? within(asked, domain) : domain;
}

/** A window as the choice says it; the whole domain has a word of its own. */
export function windowValue(window: Span, domain: Span): string {
  const [from, to] = within(window, domain);
  const whole = to - from >= (domain[1] - domain[0]) * 0.999;
  return whole ? wholeWindow : `${isoOf(from)}..${isoOf(to)}`;
}

/** A window grown (above 1) or shrunk (below 1) about a moment that stays where it is. */
export function zoomed([from, to]: Span, factor: number, about = (from + to) / 2): Span {
  return [about + (from - about) * factor, about + (to - about) * factor];
}

/** A window moved by a part of its own width. */
export function moved([from, to]: Span, part: number): Span {
  const by = (to - from) * part;
  return [from + by, to + by];
}
