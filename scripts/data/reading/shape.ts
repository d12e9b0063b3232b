import * as v from 'valibot';
import { suggest } from './suggest';

/**
 * The kinds of value the YAML holds. A message reads on from the name of the field:
 * `title.en` + ` is missing. Add it.`
 */

/** The languages a text is due in; null where they are not known. */
export type Languages = readonly string[] | null;

interface Input {
  input: unknown;
}

/** How a value is shown in a message. */
export function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** A text that is not empty. */
export const words = v.pipe(
  v.string(({ input }: Input) =>
    typeof input === 'number' || typeof input === 'boolean'
      ? `is ${show(input)}, not a text. Put it in quotes.`
      : `is ${show(input)}, not a text. Write a text.`
  ),
  v.check((text) => text.trim() !== '', 'is empty. Write the text, or take the key away.')
);

/** A finite number. */
export const number = v.pipe(
  v.number(
    ({ input }: Input) =>
      `is ${show(input)}, not a number. Write it with a decimal point and no quotes.`
  ),
  v.finite('is not finite. Write a number.')
);

const kebab = (pattern: RegExp, allowed: string) =>
  v.pipe(
    words,
    v.regex(
      pattern,
      ({ input }) =>
        `is ${show(input)}, which is not kebab-case. Use ${allowed} and single hyphens.`
    )
  );

/** A short English slug. */
export const slug = kebab(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a-z, 0-9');

/** The id or label of a commitment, which may be numbered `1.1`. */
export const numbered = kebab(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'a-z, 0-9, full stops');

type Shape<Entries extends v.ObjectEntries> = v.ObjectSchema<Entries, undefined>;

/** An object with these keys and no others; every unknown key is a fault, not the first alone. */
export function shape<Entries extends v.ObjectEntries>(
  entries: Entries
): v.GenericSchema<v.InferInput<Shape<Entries>>, v.InferOutput<Shape<Entries>>> {
  const known = Object.keys(entries);
  const map = v.custom<v.InferInput<Shape<Entries>>>(
    isMap,
    ({ input }) => `is ${show(input)}, not a map. Write keys and values.`
  );
  const object = v.looseObject(entries, 'is missing. Add it.');
  const noOthers = v.rawCheck<v.InferOutput<typeof object>>(({ dataset, addIssue }) => {
    const input: object = dataset.value as object;
    for (const [key, value] of Object.entries(input).filter(([key]) => !known.includes(key))) {
      addIssue({
        message: `is no known key. ${suggest(key, known)}Known are ${known.join(', ')}.`,
        path: [{ type: 'object', origin: 'key', input: { ...input }, key, value }]
      });
    }
  });
  return v.pipe(map, object, noOthers);
}

/** Neither nothing nor a list. */
function isMap(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** One of a few words. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, ({ input }: Input) => {
    const hint = typeof input === 'string' ? suggest(input, options) : '';
    return `is ${show(input)}. ${hint}Use one of ${options.join(', ')}.`;
  });
}

/** A list; an item that stands in it twice is a fault of the item. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(
      item,
      ({ input }: Input) => `is ${show(input)}, not a list. Write [ … ] or lines with hyphens.`
    ),
    v.checkItems(
      (entry, index, all) => typeof entry !== 'string' || all.indexOf(entry) === index,
      ({ input }: Input) => `is ${show(input)}, which the list has already. Take one away.`
    )
  );
}

/** A list with at least one item. */
export function filledList<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(list(item), v.minLength(1, 'is empty. Name at least one.'));
}

/** A text in every language of the data set; any languages where they are not known. */
export function text(languages: Languages): v.GenericSchema<unknown, Record<string, string>> {
  if (languages === null) return v.record(v.string(), words);
  return shape(Object.fromEntries(languages.map((language) => [language, words])));
}

/** A key that may be absent or null; null stands for both. */
export function optional<S extends v.GenericSchema>(schema: S) {
  return v.optional(v.nullable(schema), null);
}

/** A list of ids that may be left out. */
export const idList = v.optional(list(slug), []);
