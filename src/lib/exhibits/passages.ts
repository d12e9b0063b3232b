import type { Passage } from '$lib/model/types';

/** Passages without repeats, in the order given. */
export function uniquePassages(passages: Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ agreement, lines, hash }) => {
    const key = `${agreement}:${lines.join('-')}:${hash}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
