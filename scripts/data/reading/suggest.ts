/** `Did you mean "x"? ` for the nearest known word, or nothing where none is near. */
export function suggest(word: string, known: Iterable<string>): string {
  let best = '';
  // In a short word every other letter makes another word.
  let distance = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const d = editDistance(word, candidate);
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best === '' ? '' : `Did you mean "${best}"? `;
}

/** Levenshtein's distance: insertions, deletions and substitutions between two words. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, substitution));
    }
    row = next;
  }
  return row[b.length]!;
}
