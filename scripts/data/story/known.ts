import { testNames } from '../../../src/lib/model/types';
import type { Assembly } from '../build/assembly';
import { suggest } from '../reading/suggest';
import { actorKinds } from '../reading/schemas/shared';
import { knownIds } from '../rules/tables';
import { ALL, placeholderWords, type Argument, type Placeholder } from './placeholders';

type Tables = Pick<Assembly, 'reading' | 'sources'>;

/** What the argument of a placeholder may be; null where that could not be read. */
function choicesOf(argument: Argument, assembly: Tables): Iterable<string> | null {
  const agreements = assembly.sources.map(({ id }) => id);
  if (argument === 'agreement') return agreements;
  if (argument === 'scope') return [...agreements, ALL];
  if (argument === 'test') return testNames;
  if (argument === 'kind') return actorKinds;
  return knownIds(assembly, `${argument}s`);
}

const nounOf: Record<Argument, string> = {
  agreement: 'agreement',
  scope: 'agreement',
  figure: 'figure',
  actor: 'actor',
  area: 'area',
  test: 'test',
  kind: 'kind of actor'
};

/** What is wrong with a placeholder and how to mend it, null where nothing is. */
export function faultOf(
  { whole, word, names }: Placeholder,
  assembly: Tables
): [what: string, mend: string] | null {
  const known = Object.keys(placeholderWords);
  const meaning = known.includes(word) ? placeholderWords[word] : undefined;
  if (meaning === undefined)
    return [
      `the placeholder "${whole}" names nothing`,
      `${suggest(word, known)}Known are ${known.join(', ')}`
    ];
  const form = `{${[word, ...meaning.takes.map((name) => name.toUpperCase())].join(' ')}}`;
  if (names.length !== meaning.takes.length)
    return [`the placeholder "${whole}" is not complete`, `Write ${form}`];
  for (const [i, argument] of meaning.takes.entries()) {
    const choices = choicesOf(argument, assembly);
    if (choices === null || [...choices].includes(names[i]!)) continue;
    return [
      `in the placeholder "${whole}", there is no ${nounOf[argument]} "${names[i]}"`,
      `${suggest(names[i]!, choices)}Correct it`
    ];
  }
  return null;
}
