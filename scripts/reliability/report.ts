import { cohensKappa } from './kappa';
import type { Unit, Variable } from './variables';

const head = ['variable', 'alike', 'yes', 'kappa', 'alike, open', 'yes, open', 'kappa, open'];

/** The agreement on each variable, as a Markdown table: over all units, then over the open ones. */
export function table(variables: readonly Variable[]): string {
  const rows = [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...cells(variables)];
  return rows.map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/** The body of that table. An open unit is one whose code the codebook does not give away. */
export function cells(variables: readonly Variable[]): string[][] {
  return variables.map(({ name, units }) => [
    name,
    ...agreement(units),
    ...agreement(units.filter(({ decided }) => !decided))
  ]);
}

/** Units coded alike, how many the first and the second reader said yes to, kappa. */
function agreement(units: readonly Unit[]): string[] {
  const [first, second] = [units.map((unit) => unit.first), units.map((unit) => unit.second)];
  const binary = first.every((code) => typeof code === 'boolean');
  const yes = (codes: Unit['first'][]) => codes.filter((code) => code === true).length;
  const { alike, kappa } = cohensKappa(first, second);
  return [
    `${alike} of ${units.length}`,
    binary ? `${yes(first)}, ${yes(second)}` : '',
    kappa === null ? 'not defined' : twoDecimals(kappa)
  ];
}

/** Rounded, but what is less than full agreement never reads 1.00. */
function twoDecimals(kappa: number): string {
  return (kappa < 1 ? Math.min(kappa, 0.99) : kappa).toFixed(2);
}
