import { expect, it } from 'vitest';
import { alignStretches, type Stretch } from './align';

const stretch = (height: number, wish: number, weight = 1): Stretch => ({ height, wish, weight });

it('gives every stretch its wish where the wishes leave room', () => {
  expect(alignStretches([stretch(10, 5), stretch(10, 40)], 10, 100)).toEqual([5, 40]);
});

it('lets stretches that wish for the same place meet around it, the heavier one nearer', () => {
  expect(alignStretches([stretch(10, 40), stretch(10, 40)], 10, 100)).toEqual([30, 50]);
  expect(alignStretches([stretch(10, 40, 3), stretch(10, 40)], 10, 100)).toEqual([35, 55]);
});

it('keeps the order against the wishes, and the frame', () => {
  expect(alignStretches([stretch(10, 90), stretch(10, 0)], 10, 100)).toEqual([35, 55]);
  expect(alignStretches([stretch(10, -50), stretch(10, 500)], 10, 100)).toEqual([0, 90]);
});

it('stacks what needs more than there is', () => {
  expect(alignStretches([stretch(60, 30), stretch(60, 0)], 10, 100)).toEqual([0, 70]);
  expect(alignStretches([], 10, 100)).toEqual([]);
});
