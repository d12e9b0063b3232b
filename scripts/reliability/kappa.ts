/** How far two readers coded the same units alike. */
export interface Agreement {
  units: number;
  /** Units with the same code from both. */
  alike: number;
  /** Cohen's kappa, at most 1; null where it is not defined. */
  kappa: number | null;
}

/**
 * Cohen's kappa for two readers' codes of the same units, in the same order: which part of the
 * agreement that chance would not bring about was reached, (po − pe) / (1 − pe). po is the share of
 * units coded alike; pe the share to be expected if each reader gave out codes at random, as often as
 * they in fact did. 1 is full agreement, 0 as much as by chance, below 0 less.
 *
 * Not defined, and null, without units, and where both gave one and the same code to every unit: then
 * pe is 1 and chance leaves nothing to agree on. Throws a RangeError for lists of different length.
 *
 * Source: J. Cohen, “A Coefficient of Agreement for Nominal Scales”, Educational and Psychological
 * Measurement 20 (1960), pp. 37–46, doi:10.1177/001316446002000104.
 */
export function cohensKappa<Code>(first: readonly Code[], second: readonly Code[]): Agreement {
  if (first.length !== second.length) {
    throw new RangeError(`${first.length} codes and ${second.length} are not of the same units.`);
  }
  const units = first.length;
  const alike = first.filter((code, i) => code === second[i]).length;
  const theirs = frequencies(second);
  // Both po and pe times units², so that whole numbers are compared.
  let expected = 0;
  for (const [code, count] of frequencies(first)) expected += count * (theirs.get(code) ?? 0);
  const possible = units * units - expected;
  return { units, alike, kappa: possible === 0 ? null : (alike * units - expected) / possible };
}

function frequencies<Code>(codes: readonly Code[]): Map<Code, number> {
  const counts = new Map<Code, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
