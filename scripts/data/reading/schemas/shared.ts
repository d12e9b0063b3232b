import { check, pipe, type InferOutput } from 'valibot';
import {
  filledList,
  idList,
  numbered,
  oneOf,
  optional,
  shape,
  show,
  slug,
  text,
  words,
  type Languages
} from '../shape';

/** A row of `units.yaml`. */
export function unitSchema(languages: Languages) {
  return shape({ id: slug, format: text(languages) });
}

/** What an actor can be. */
export const actorKinds = [
  'party',
  'ministry',
  'agency',
  'region',
  'municipalities',
  'organisation',
  'programme',
  'eu',
  'place'
] as const;

/** A row of `actors.yaml`. */
export function actorSchema(languages: Languages) {
  return shape({
    id: slug,
    name: text(languages),
    kind: oneOf(actorKinds),
    aliases: filledList(words),
    members: idList,
    successorOf: optional(slug)
  });
}

/** A row of `areas.yaml`. */
export function areaSchema(languages: Languages) {
  return shape({ id: slug, title: text(languages), definition: text(languages) });
}

/** A row of `continuity.yaml`. */
export function continuitySchema(languages: Languages) {
  return shape({
    from: numbered,
    to: numbered,
    relation: oneOf(['continues', 'narrows', 'broadens']),
    confidence: oneOf(['high', 'medium', 'low']),
    rationale: text(languages)
  });
}

const pattern = pipe(
  words,
  check(compiles, ({ input }) => `is ${show(input)}, which does not compile. Mend the expression.`)
);

/** A row of `vocabulary.yaml`. */
export function wordGroupSchema(languages: Languages) {
  return shape({ id: slug, label: text(languages), pattern });
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

export type UnitYaml = InferOutput<ReturnType<typeof unitSchema>>;
export type ActorYaml = InferOutput<ReturnType<typeof actorSchema>>;
export type AreaYaml = InferOutput<ReturnType<typeof areaSchema>>;
export type ContinuityYaml = InferOutput<ReturnType<typeof continuitySchema>>;
export type WordGroupYaml = InferOutput<ReturnType<typeof wordGroupSchema>>;
