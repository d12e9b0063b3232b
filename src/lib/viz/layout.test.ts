import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hittable, minTarget } from './layout';

const size = fc.double({ min: 0, max: 100, noNaN: true });
const boxes = fc.record({ x: size, y: size, width: size, height: size });

describe('hittable', () => {
  it('grows a box about its middle until it can be hit', () => {
    expect(hittable({ x: 10, y: 10, width: 4, height: 40 })).toEqual({
      x: 0,
      y: 10,
      width: minTarget,
      height: 40
    });
    expect(hittable({ x: 10, y: 10, width: 4, height: 4 }, 44).width).toBe(44);
  });

  it('never shrinks a box and never moves its middle', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const grown = hittable(box);
        expect(grown.width).toBe(Math.max(box.width, minTarget));
        expect(grown.height).toBe(Math.max(box.height, minTarget));
        expect(grown.x + grown.width / 2).toBeCloseTo(box.x + box.width / 2);
        expect(grown.y + grown.height / 2).toBeCloseTo(box.y + box.height / 2);
      })
    );
  });
});
