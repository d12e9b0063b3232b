import { expect, it } from 'vitest';
import { dataset } from '../testing/realData';
import { readThreads } from './reading';
import { selectThreads } from './select';

const input = selectThreads(dataset);
const { fewest, document } = input.orders;

it(`crosses ${fewest.crossings} times instead of ${document.crossings}, the fewest there can be`, () => {
  process.stdout.write(`Crossings: ${fewest.crossings}, in document order ${document.crossings}\n`);
  expect(fewest.proved).toBe(true);
  expect(fewest.crossings).toBeLessThan(document.crossings / 5);
});

it('has all 39 commitments and every relation', () => {
  const reading = readThreads(input);
  expect(reading.commitments.size).toBe(39);
  expect(reading.threads.length).toBe(dataset.continuity.length);
  expect(fewest.columns.map((ids) => ids.toSorted())).toEqual(
    document.columns.map((ids) => ids.toSorted())
  );
});
