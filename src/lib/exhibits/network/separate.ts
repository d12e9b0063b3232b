/** A rectangle about its middle, px: what a node and its label take up. */
export interface Block {
  x: number;
  y: number;
  /** How far it reaches from its middle. */
  left: number;
  right: number;
  up: number;
  down: number;
}

/** The room that is kept between two blocks, px. */
const margin = 6;

/** How far two blocks reach into each other, px, negative when they are apart. */
export function overlapOf(a: Block, b: Block): { x: number; y: number } {
  return {
    x: Math.min(a.x + a.right - b.x + b.left, b.x + b.right - a.x + a.left) + margin,
    y: Math.min(a.y + a.down - b.y + b.up, b.y + b.down - a.y + a.up) + margin
  };
}

/** Moves two blocks apart by a part of the shorter way; whether they did overlap. */
function part(a: Block, b: Block, strength: number): boolean {
  const x = Math.min(a.x + a.right - b.x + b.left, b.x + b.right - a.x + a.left) + margin;
  if (x <= 0) return false;
  const y = Math.min(a.y + a.down - b.y + b.up, b.y + b.down - a.y + a.up) + margin;
  if (y <= 0) return false;
  if (y <= x) {
    const move = (y * strength * (a.y <= b.y ? 1 : -1)) / 2;
    a.y -= move;
    b.y += move;
  } else {
    const move = (x * strength * (a.x <= b.x ? 1 : -1)) / 2;
    a.x -= move;
    b.x += move;
  }
  return true;
}

/**
 * Moves blocks that overlap apart, each by its share of the shorter way; once over all pairs that
 * are at one height, from top to bottom.
 * @param strength the part of the overlap that is taken away
 * @returns whether any did overlap
 */
export function pushApart(blocks: readonly Block[], strength: number): boolean {
  let touched = false;
  const order = [...blocks].sort((a, b) => a.y - a.up - (b.y - b.up));
  order.forEach((a, index) => {
    const end = a.y + a.down + margin;
    for (let next = index + 1; next < order.length; next += 1) {
      const b = order[next]!;
      if (b.y - b.up > end) break;
      if (part(a, b, strength)) touched = true;
    }
  });
  return touched;
}

/** Keeps a block inside the width of the frame. */
export function keepInside(block: Block, width: number): void {
  const { x, left, right } = block;
  Object.assign(block, { x: Math.max(left, Math.min(width - right, x)) });
}

/**
 * Lets blocks down until none overlaps, from top to bottom, each by as little as it takes: what is
 * left to do after forces, and what makes sure of it. Middles end on whole px.
 */
export function settle(blocks: Block[]): void {
  const order = [...blocks].sort((a, b) => a.y - a.up - (b.y - b.up) || a.x - b.x);
  const placed: Block[] = [];
  for (const block of order) {
    Object.assign(block, { x: Math.round(block.x), y: Math.round(block.y) });
    const near = placed.filter((other) => overlapOf(block, other).x > 0);
    for (let moved = true; moved;) {
      const hit = near.find((other) => overlapOf(block, other).y > 0);
      moved = hit !== undefined;
      if (hit) Object.assign(block, { y: Math.ceil(hit.y + hit.down + block.up + margin) });
    }
    placed.push(block);
  }
}
