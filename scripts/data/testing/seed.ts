import { readSeed, type Seed } from '../source/seed';

/** A seed of these lines. */
export function seedOf(...lines: string[]): Seed {
  return readSeed('seeds/test.txt', new TextEncoder().encode(lines.join('\n')));
}
