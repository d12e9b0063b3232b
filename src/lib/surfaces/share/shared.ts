import { fallbacks } from '$lib/exhibits/options';
import type { Choice, Options } from '$lib/exhibits/types';
import type { AppLocale } from '$lib/i18n/locale';
import { embedSearch, type Theme } from '../embed/request';

/** The widths a frame is offered at, in px: a phone, a column, a page, a wide page. */
export const widths = [320, 480, 720, 960, 1200] as const;

/** The width to begin with: a column's, or as much of it as the reader's own window has room for. */
export function startWidth(room: number): number {
  return widths.findLast((width) => width <= Math.min(room, 720)) ?? widths[0];
}

/** What a reader has chosen for the chart they share. */
export interface Shared {
  width: number;
  lang: AppLocale;
  theme: Theme;
  transparent: boolean;
  options: Record<string, string>;
}

/** The options that must be said, because something else would hold if they were not. */
export function saidOptions(choices: Choice[], options: Options): Options {
  const silent = fallbacks(choices);
  return Object.fromEntries(Object.entries(options).filter(([id, value]) => value !== silent[id]));
}

/** The query of a page that shows a figure with these options and one mark chosen. */
export function permalinkSearch(options: Options, figure: string, mark: string | null): string {
  const named: Options = mark === null ? {} : { mark: `${figure}.${mark}` };
  return embedSearch({ options: { ...options, ...named } });
}
