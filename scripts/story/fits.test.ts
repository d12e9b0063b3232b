import { expect, it } from 'vitest';
import type { ExhibitInput } from '$lib/exhibits/types';
import type { Fault } from '../data/reading/faults';
import { readTable } from '../data/reading/rows';
import { stepSchema } from '../data/reading/schemas/story';
import { parseYaml } from '../data/reading/yamlFile';
import { checkStep, type Offering } from './fits';

const mark = (key: string) => ({
  key,
  label: key,
  target: { kind: 'figure' as const, id: key },
  x: 0,
  y: 0,
  width: 24,
  height: 24
});

/** A chart of as many marks as there are days, the first of which can be left out. */
function chart(days: number): Offering {
  const value = (text: string) => ({ value: text, label: text });
  return {
    id: 'calendar',
    widths: { narrow: 320, wide: 720 },
    choices: () => [
      { id: 'days', label: '', values: [value('all'), value('rest')], fallback: 'all' },
      { id: 'from', label: '', values: [], fallback: '', accepts: (text) => /^\d+$/.test(text) }
    ],
    layout: (_, options, { width }) => ({
      width,
      height: 100,
      marks: Array.from({ length: days }, (_, index) => mark(`day-${index + 1}`)).slice(
        options['days'] === 'rest' ? 1 : 0
      )
    })
  };
}

/** What is said of a step that asks for something. */
function saidOf(asked: string, offering = chart(3)): string[] {
  const faults: Fault[] = [];
  const yaml = `- { id: a, exhibit: calendar, narration: { da: a }, ${asked} }`;
  const { rows } = readTable(parseYaml('story.yaml', yaml, faults), stepSchema(null), faults);
  for (const row of rows) checkStep(row, offering, {} as ExhibitInput);
  return faults.map(({ message }) => message);
}

it('lets pass what the exhibit has', () => {
  expect(saidOf('options: { days: rest, from: "7" }, mark: { selected: day-2 }')).toEqual([]);
  expect(saidOf('options: {}')).toEqual([]);
  expect(saidOf('mark: { lifted: day-1 }')).toEqual([]);
});

it('refuses a choice the exhibit does not have', () => {
  expect(saidOf('options: { day: all }')).toEqual([
    'the exhibit "calendar" has no choice "day". Did you mean "days"? Known are days, from.'
  ]);
  expect(saidOf('options: { day: all }', { ...chart(3), choices: () => [] })).toEqual([
    'the exhibit "calendar" has no choice "day". It has none: take this away.'
  ]);
});

it('refuses a value the choice does not have', () => {
  expect(saidOf('options: { days: most }')).toEqual([
    'the choice "days" of "calendar" has no value "most". Did you mean "rest"? Known are all, rest.'
  ]);
  expect(saidOf('options: { from: soon }')).toEqual([
    'the choice "from" of "calendar" has no value "soon". It has none: take this away.'
  ]);
});

it('refuses a mark that is not drawn, as the chart is shown', () => {
  expect(saidOf('options: { days: rest }, mark: { lifted: day-1 }')).toEqual([
    'the chart "calendar" as it is shown here has no mark "day-1". Did you mean "day-2"? Known are day-2, day-3.'
  ]);
  expect(saidOf('mark: { selected: x }', chart(14))[0]).toMatch(/day-12 …\.$/);
});
