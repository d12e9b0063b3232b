import type { Lines } from '$lib/explore/passageAddress';
import { m } from '$lib/paraglide/messages';

/** Lines in the words of the page: `linje 33–36`. */
export function linesInWords([first, last]: Lines): string {
  return m.line_range({ first, last, count: first === last ? 'one' : 'many' });
}
