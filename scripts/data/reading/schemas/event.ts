import type * as v from 'valibot';
import { oneOf, shape, slug, text, words, type Languages } from '../shape';
import { passage } from './passage';

/** A row of `events.yaml`. */
export function eventSchema(languages: Languages) {
  return shape({
    id: slug,
    lane: oneOf(['agreement', 'programme', 'funding', 'deadline', 'data', 'event']),
    when: words,
    bound: oneOf(['in', 'by', 'from-to']),
    title: text(languages),
    passage
  });
}

export type EventYaml = v.InferOutput<ReturnType<typeof eventSchema>>;
