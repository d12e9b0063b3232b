import { readFileSync } from 'node:fs';
import type { StoryStep, StoryView } from '../../src/lib/model/story';

/** The steps of the story as they are published. */
export const steps: readonly StoryStep[] = (
  JSON.parse(readFileSync('public/data/story.json', 'utf8')) as StoryView
).steps;

/** The words of a step as a page has them: a word joiner keeps `2016-2017` on one line. */
export const narrationOf = (step: StoryStep, language: string): string =>
  (step.narration[language] ?? '').replace(/(\d[-–])(?=\d)/g, '$1\u2060');
