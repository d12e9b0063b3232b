import type { StoryStep } from '$lib/model/story';

/** The step of an id, null when there is none: any text may be asked for. */
export function stepOf(steps: readonly StoryStep[], id: string | null): StoryStep | null {
  return steps.find((step) => step.id === id) ?? null;
}

/** The step so many places on; at the ends the first or the last. Null when there are no steps. */
export function stepAfter(
  steps: readonly StoryStep[],
  id: string | null,
  places: number
): StoryStep | null {
  const at = Math.max(
    0,
    steps.findIndex((step) => step.id === id)
  );
  return steps[Math.min(Math.max(at + places, 0), steps.length - 1)] ?? null;
}

/** The step that comes next when a tour goes round and round. */
export function nextInTour(steps: readonly StoryStep[], id: string | null): StoryStep | null {
  const at = steps.findIndex((step) => step.id === id);
  return steps[(at + 1) % steps.length] ?? null;
}

/** How long a word takes someone who also looks at a chart, in ms: 160 words a minute. */
const perWord = 375;

/** The shortest a step is shown, in ms. */
export const leastReadingTime = 8000;

/** How long some words take to read, in ms; never less than a step must be shown. */
export function readingTime(...words: string[]): number {
  const count = words.join(' ').split(/\s+/).filter(Boolean).length;
  return Math.max(leastReadingTime, count * perWord);
}

/** Steps one after the other that show the same chart with the same choices. */
export interface Scene {
  /** Of its first step. */
  id: string;
  exhibit: string;
  options: StoryStep['options'];
  steps: [StoryStep, ...StoryStep[]];
}

const chosen = ({ options }: Pick<StoryStep, 'options'>) =>
  JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The steps as a reader meets them: a chart is drawn once for all that is said of it in a row. */
export function scenesOf(steps: readonly StoryStep[]): Scene[] {
  const scenes: Scene[] = [];
  for (const step of steps) {
    const last = scenes.at(-1);
    if (last && last.exhibit === step.exhibit && chosen(last) === chosen(step))
      last.steps.push(step);
    else {
      const { id, exhibit, options } = step;
      scenes.push({ id, exhibit, options, steps: [step] });
    }
  }
  return scenes;
}
