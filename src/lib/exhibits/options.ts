import type { Choice, Options } from './types';

/**
 * The options in force: for each choice the asked-for value where it is one of its values, else
 * its fallback. Total: anything unknown or malformed counts as not asked for.
 */
export function chosenOptions(choices: Choice[], asked: Options): Options {
  return Object.fromEntries(
    choices.map(({ id, values, fallback, accepts }) => {
      const wish = Object.hasOwn(asked, id) ? asked[id] : undefined;
      const isListed = values.some(({ value }) => value === wish);
      return [id, wish !== undefined && (isListed || accepts?.(wish)) ? wish : fallback];
    })
  );
}

/** The values that hold when nothing is chosen. */
export const fallbacks = (choices: Choice[]): Options =>
  Object.fromEntries(choices.map(({ id, fallback }) => [id, fallback]));
