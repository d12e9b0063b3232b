/** So much is remembered for one owner before it starts over: nothing grows without end. */
const most = 400;

/**
 * A memory of what was worked out for an owner, by a key that says for what. Goes when its owner
 * goes. For pure functions that are asked the same again and again while a chart moves.
 */
export function memory<Owner extends WeakKey, Value>(): (
  owner: Owner,
  key: string,
  make: () => Value
) => Value {
  const owners = new WeakMap<Owner, Map<string, Value>>();
  return (owner, key, make) => {
    const known = owners.get(owner) ?? new Map<string, Value>();
    owners.set(owner, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make();
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}

/** The same of what goes with two owners, such as the data and the measure of its text. */
export function memoryOfPairs<First extends WeakKey, Second extends WeakKey, Value>(): (
  first: First,
  second: Second,
  key: string,
  make: () => Value
) => Value {
  const inner = memory<First, ReturnType<typeof memory<Second, Value>>>();
  return (first, second, key, make) =>
    inner(first, '', () => memory<Second, Value>())(second, key, make);
}
