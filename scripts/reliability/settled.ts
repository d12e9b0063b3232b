import * as v from 'valibot';
import { parse } from 'yaml';
import { testNames, variableNames, type Codes, type VariableName } from './codes';
import { linkEntries } from './secondReading';

/** One difference: what each reader had, and what the data has since. */
function row<const Names extends readonly VariableName[], Code extends v.GenericSchema>(
  names: Names,
  code: Code
) {
  return v.strictObject({
    id: v.string(),
    variable: v.picklist(names),
    first: code,
    second: code,
    settled: code,
    why: v.string()
  });
}

const schema = v.array(
  v.variant('variable', [
    row(['areas'], v.array(v.string())),
    row(testNames, v.boolean()),
    // Null stands for a pair that is not joined.
    row(['continuity'], v.nullable(v.strictObject(linkEntries)))
  ])
);

export type Settled = v.InferOutput<typeof schema>[number];

/** Reads `settled.yaml`. Throws where it is not of its shape. */
export function readSettled(text: string): Settled[] {
  return v.parse(schema, parse(text));
}

/** The codes with those of one column of the list put in: `first` gives the first reading back. */
export function recode(
  codes: Codes,
  rows: readonly Settled[],
  column: 'first' | 'second' | 'settled'
): Codes {
  const copy: Codes = {
    areas: new Map(codes.areas),
    counterpart: new Map(codes.counterpart),
    number: new Map(codes.number),
    deadline: new Map(codes.deadline),
    deliverable: new Map(codes.deliverable),
    continuity: new Map(codes.continuity)
  };
  for (const settled of rows) {
    if (settled.variable === 'areas') copy.areas.set(settled.id, settled[column]);
    else if (settled.variable === 'continuity') {
      const link = settled[column];
      if (link === null) copy.continuity.delete(settled.id);
      else copy.continuity.set(settled.id, link);
    } else copy[settled.variable].set(settled.id, settled[column]);
  }
  return copy;
}

/** Where two readings have another code: `variable id`, in the order of the variables. */
export function differences(first: Codes, second: Codes): string[] {
  return variableNames.flatMap((name) => {
    const [a, b]: Map<string, unknown>[] = [first[name], second[name]];
    const ids = [...new Set([...a!.keys(), ...b!.keys()])].sort();
    return ids.filter((id) => !same(a!.get(id), b!.get(id))).map((id) => `${name} ${id}`);
  });
}

/** The readers' lists and links are plain and small, keys always in the same order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
