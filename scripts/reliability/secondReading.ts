import * as v from 'valibot';
import { parse } from 'yaml';
import type { TestName } from '../../src/lib/model/types';
import { pairId, type Codes, type VariableName } from './codes';

/** What the second reader coded, and what of it was not theirs to decide. */
export interface SecondReading {
  codes: Codes;
  /** By variable the ids of commitments or pairs whose code the codebook itself gives away. */
  decided: Record<VariableName, Set<string>>;
}

const ids = v.array(v.string());

export const linkEntries = {
  relation: v.picklist(['continues', 'narrows', 'broadens']),
  confidence: v.picklist(['high', 'medium', 'low'])
};

const schema = v.strictObject({
  decided: v.strictObject({
    areas: ids,
    counterpart: ids,
    number: ids,
    deadline: ids,
    deliverable: ids,
    continuity: ids
  }),
  areas: v.record(v.string(), v.pipe(ids, v.minLength(1))),
  tests: v.record(
    v.string(),
    v.strictObject({
      counterpart: v.boolean(),
      number: v.boolean(),
      deadline: v.boolean(),
      deliverable: v.boolean()
    })
  ),
  continuity: v.array(v.strictObject({ from: v.string(), to: v.string(), ...linkEntries }))
});

/** Reads `second-reading.yaml`. Throws where it is not of its shape. */
export function readSecondReading(text: string): SecondReading {
  const { decided, areas, tests, continuity } = v.parse(schema, parse(text));
  const met = (test: TestName) =>
    new Map(Object.entries(tests).map(([id, results]) => [id, results[test]]));
  return {
    codes: {
      areas: new Map(Object.entries(areas)),
      counterpart: met('counterpart'),
      number: met('number'),
      deadline: met('deadline'),
      deliverable: met('deliverable'),
      continuity: new Map(
        continuity.map(({ from, to, ...link }) => [pairId(from, to), link] as const)
      )
    },
    decided: {
      areas: new Set(decided.areas),
      counterpart: new Set(decided.counterpart),
      number: new Set(decided.number),
      deadline: new Set(decided.deadline),
      deliverable: new Set(decided.deliverable),
      continuity: new Set(decided.continuity)
    }
  };
}
