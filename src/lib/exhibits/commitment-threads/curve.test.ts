import { expect, it } from 'vitest';
import { halves, pointAt, through, type Span } from './curve';

const span: Span = { from: { x: 0, y: 10 }, to: { x: 200, y: 110 }, lead: 40 };

it('is level at both ends and passes the middle', () => {
  expect(through(span)).toBe('H40C100 10 100 110 160 110H200');
  expect(pointAt(span, 0.5)).toMatchObject({ x: 100, y: 60 });
  expect(pointAt(span, 0.5).angle).toBeCloseTo(Math.atan2(150, 90), 5);
});

it('falls into two halves that meet where it was cut', () => {
  const { before, after } = halves(span, 0.5);
  expect(before).toBe('H40C70 10 85 35 100 60');
  expect(after).toBe('M100 60C115 85 130 110 160 110H200');
});
