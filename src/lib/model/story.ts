import type { Id, Text } from './types';

/** How a mark of a chart is shown in a step: outlined as if chosen, or only out of the rest. */
type MarkShown = 'selected' | 'lifted';

/** The mark of a chart that a step is about. */
export interface StepMark {
  key: string;
  shown: MarkShown;
}

/** What in a narration does not stand in the documents: our reading of them, or our arithmetic. */
export type NotStated = 'reading' | 'derived';

/** One step of the story: a chart as it is to be seen, and what is said beside it. */
export interface StoryStep {
  id: Id;
  exhibit: Id;
  /** Choices of the exhibit; the others are as when nothing is chosen. */
  options: Readonly<Record<string, string>>;
  mark: StepMark | null;
  /** Its numbers are filled in from the tables. */
  narration: Text;
  /** For who speaks; not shown to the audience. */
  notes: Text | null;
  ours: NotStated[];
}

/** `story.json`: the steps that the story, the presentation and the kiosk go through; perhaps none. */
export interface StoryView {
  version: number;
  kind: 'story';
  steps: StoryStep[];
}
