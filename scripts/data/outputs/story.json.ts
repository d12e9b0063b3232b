import type { StoryStep, StoryView } from '../../../src/lib/model/story';
import { DATA_VERSION } from '../../../src/lib/model/types';
import type { OutputFile } from '../writeFolder';
import { jsonObject } from './json';

/** `story.json`: the steps, perhaps none. */
export function story(steps: StoryStep[]): OutputFile {
  const view: StoryView = { version: DATA_VERSION, kind: 'story', steps };
  return { path: 'story.json', content: jsonObject(view) };
}
