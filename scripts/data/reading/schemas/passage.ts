import * as v from 'valibot';
import { list, shape, show, words } from '../shape';

export const lineRange = v.pipe(
  v.string(({ input }) => `is ${show(input)}, not lines. Write them in quotes, "24" or "24-26".`),
  v.regex(
    /^[1-9]\d*(?:-[1-9]\d*)?$/,
    ({ input }) => `is ${show(input)}, a malformed line range. Write "24" or "24-26".`
  )
);

/** The keys of a passage written as a map; `leftOut` has a reason beside them. */
export const passageKeys = {
  lines: lineRange,
  from: v.optional(words),
  to: v.optional(words),
  translation: v.optional(v.record(v.string(), words), {})
};

const passageMap = shape(passageKeys);

/** Which lines are cut, where in them the cut begins and ends, and what it says in other languages. */
export type PassageReference = v.InferOutput<typeof passageMap>;

/** A passage reference: lines alone, or a map. */
export const passage = v.pipe(
  v.lazy((input) => (typeof input === 'object' && input !== null ? passageMap : lineRange)),
  v.transform((input): PassageReference =>
    typeof input === 'string' ? { lines: input, translation: {} } : input
  )
);

export const passages = v.optional(list(passage), []);
