import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitChart } from './fitChart';

const room = { width: 1200, height: 900, least: 1, legible: 1.5, most: 3 };
/** A chart whose boxes need so much area, and so many px in height at any width. */
const chart =
  (area: number, least = 0) =>
  (width: number) => ({ width, height: Math.max(least, area / width), marks: [] });

it('enlarges a chart until it fills the room in one direction', () => {
  expect(fitChart([320, 720], chart(0, 200), room)).toMatchObject({
    layout: { width: 320 },
    scale: 3,
    whole: true
  });
  expect(fitChart([320, 720], chart(0, 450), room)).toMatchObject({ scale: 2, whole: true });
  expect(fitChart([600, 720], chart(0, 400), room)).toMatchObject({
    layout: { width: 600 },
    scale: 2
  });
});

it('takes the width at which most room is filled, and of nearly equal ones the widest', () => {
  expect(fitChart([320, 720, 1200], chart(500_000), room).layout.width).toBe(720);
  expect(fitChart([320, 600, 720], chart(0, 500), room).layout.width).toBe(720);
});

it('draws legibly what would become too small, and says that it is a part', () => {
  const fitted = fitChart([320, 720], chart(0, 2000), room);
  expect(fitted).toMatchObject({ layout: { width: 800 }, scale: 1.5, whole: false });
  expect(fitChart([320], chart(0, 2000), { ...room, width: 300 })).toMatchObject({
    layout: { width: 320 },
    scale: 300 / 320,
    whole: false
  });
});

it('never draws a whole chart outside of its room', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5e6 }),
      fc.integer({ min: 1, max: 3000 }),
      (area, least) => {
        const { layout, scale, whole } = fitChart([320, 600, 720], chart(area, least), room);
        expect(layout.width * scale).toBeLessThanOrEqual(room.width + 1e-6);
        if (whole) expect(layout.height * scale).toBeLessThanOrEqual(room.height + 1e-6);
      }
    )
  );
});
