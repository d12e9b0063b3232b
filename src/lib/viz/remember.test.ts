import { expect, it, vi } from 'vitest';
import { memory, memoryOfPairs } from './remember';

it('works a thing out once for each owner and key', () => {
  const recall = memory<object, string>();
  const [one, other] = [{}, {}];
  const make = vi.fn(() => 'made');
  expect(recall(one, 'a', make)).toBe('made');
  expect(recall(one, 'a', make)).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
  recall(one, 'b', make);
  recall(other, 'a', make);
  expect(make).toHaveBeenCalledTimes(3);
});

it('starts over before it grows without end', () => {
  const recall = memory<object, number>();
  const owner = {};
  for (let key = 0; key <= 400; key += 1) recall(owner, String(key), () => key);
  expect(recall(owner, '0', () => -1)).toBe(-1);
  expect(recall(owner, '400', () => -1)).toBe(400);
});

it('works a thing out once for each pair of owners and key', () => {
  const recall = memoryOfPairs<object, object, string>();
  const [data, measure, other] = [{}, {}, {}];
  const make = vi.fn(() => 'made');
  recall(measure, data, 'a', make);
  expect(recall(measure, data, 'a', make)).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
  recall(other, data, 'a', make);
  recall(measure, other, 'a', make);
  expect(make).toHaveBeenCalledTimes(3);
});
