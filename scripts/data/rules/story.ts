import { selects } from '../../../src/lib/exhibits/selects';
import type { Assembly } from '../build/assembly';
import type { Spot } from '../reading/spot';
import { suggest } from '../reading/suggest';
import { faultOf } from '../story/known';
import { placeholdersOf } from '../story/placeholders';
import type { Rule } from './rule';

/** A step shows an exhibit that there is. What it shows of it is checked with the exhibit's code. */
export const stepsShowExhibits: Rule = {
  name: 'a step shows an exhibit',
  check({ story }) {
    const known = Object.keys(selects);
    for (const { raw, spot } of story) {
      if (known.includes(raw.exhibit)) continue;
      spot
        .at('exhibit')
        .fault(
          `there is no exhibit "${raw.exhibit}"`,
          `${suggest(raw.exhibit, known)}Known are ${known.join(', ')}`
        );
    }
  }
};

/** What stands in braces in a step's words names something of the data. */
export const placeholdersAreKnown: Rule = {
  name: 'placeholders are known',
  check(assembly) {
    for (const [template, spot] of textsOf(assembly)) {
      for (const placeholder of placeholdersOf(template)) {
        const fault = faultOf(placeholder, assembly);
        if (fault) spot.fault(...fault);
      }
    }
  }
};

/** A step's numbers come from the tables; typed ones would go on saying what once was so. */
export const numbersAreNotTyped: Rule = {
  name: 'numbers are not typed',
  check(assembly) {
    for (const [template, spot] of textsOf(assembly)) {
      const typed = template.replaceAll(/\{[^{}]*\}/g, ' ').match(/\p{Nd}[\p{Nd}.,]*|[{}]/u)?.[0];
      if (typed === undefined) continue;
      if (/[{}]/.test(typed)) spot.fault(`a brace stands alone`, 'Write {word name}');
      else
        spot.fault(
          `the number "${typed}" is typed`,
          'Let the build fill it in, {commitments AGREEMENT} say'
        );
    }
  }
};

/** Every text of every step, where its numbers are not filled in yet. */
function textsOf({ story }: Assembly): [template: string, spot: Spot][] {
  return story.flatMap(({ raw, spot }) =>
    (['narration', 'notes'] as const).flatMap((key) =>
      Object.entries(raw[key] ?? {}).map(([language, template]): [string, Spot] => [
        template,
        spot.at(key, language)
      ])
    )
  );
}
