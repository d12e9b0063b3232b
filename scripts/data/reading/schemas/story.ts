import * as v from 'valibot';
import { optional, shape, show, slug, text, words, type Languages } from '../shape';

const options = v.record(
  v.string(),
  words,
  ({ input }) => `is ${show(input)}, not a map. Write choices and values.`
);

/** Which mark is shown: its key, under how it is shown. */
const mark = v.pipe(
  shape({ selected: optional(words), lifted: optional(words) }),
  v.check(
    ({ selected, lifted }) => (selected === null) !== (lifted === null),
    'names not one mark. Give one key, under selected or under lifted.'
  )
);

/** A row of `story.yaml`: one step. */
export function stepSchema(languages: Languages) {
  return shape({
    id: slug,
    exhibit: slug,
    options: v.optional(options, {}),
    mark: optional(mark),
    narration: text(languages),
    notes: optional(text(languages))
  });
}

export type StepYaml = v.InferOutput<ReturnType<typeof stepSchema>>;
