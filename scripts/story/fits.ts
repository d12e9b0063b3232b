import { chosenOptions } from '$lib/exhibits/options';
import type { AnyExhibit, Choice, ExhibitInput } from '$lib/exhibits/types';
import { baseLocale } from '$lib/i18n/locale';
import { measureText } from '$lib/viz/text';
import type { Row } from '../data/reading/rows';
import type { StepYaml } from '../data/reading/schemas/story';
import { suggest } from '../data/reading/suggest';

/** The part of an exhibit that says what it can show. */
export type Offering = Pick<AnyExhibit, 'id' | 'choices' | 'layout' | 'widths'>;

const known = (words: readonly string[]) =>
  words.length > 0 ? `Known are ${words.join(', ')}` : 'It has none: take this away';

/**
 * Writes down what a step asks of its exhibit that the exhibit does not have: a choice, a value of
 * a choice, a mark of the chart as it is then drawn.
 * @param input what the exhibit takes from the data
 */
export function checkStep(
  { value: step, spot }: Row<StepYaml>,
  exhibit: Offering,
  input: ExhibitInput
): void {
  const choices = exhibit.choices(input, baseLocale);
  for (const [id, value] of Object.entries(step.options)) {
    const fault = faultOfOption(exhibit.id, choices, id, value);
    if (fault) spot.at('options', id).fault(...fault);
  }
  if (step.mark === null) return;
  const key = step.mark.selected ?? step.mark.lifted ?? '';
  const context = { width: exhibit.widths.wide, locale: baseLocale, measure: measureText };
  const { marks } = exhibit.layout(input, chosenOptions(choices, step.options), context);
  const keys = marks.map((mark) => mark.key);
  if (keys.includes(key)) return;
  spot
    .at('mark')
    .fault(
      `the chart "${exhibit.id}" as it is shown here has no mark "${key}"`,
      `${suggest(key, keys)}${known(keys.slice(0, mostNamed))}${keys.length > mostNamed ? ' …' : ''}`
    );
}

/** A chart may have hundreds of marks. */
const mostNamed = 12;

function faultOfOption(
  exhibit: string,
  choices: readonly Choice[],
  id: string,
  value: string
): [what: string, mend: string] | null {
  const choice = choices.find((one) => one.id === id);
  const ids = choices.map((one) => one.id);
  if (!choice)
    return [`the exhibit "${exhibit}" has no choice "${id}"`, `${suggest(id, ids)}${known(ids)}`];
  const values = choice.values.map((one) => one.value);
  if (values.includes(value) || choice.accepts?.(value)) return null;
  return [
    `the choice "${id}" of "${exhibit}" has no value "${value}"`,
    `${suggest(value, values)}${known(values)}`
  ];
}
