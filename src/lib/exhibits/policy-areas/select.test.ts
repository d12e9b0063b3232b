import { describe, expect, it } from 'vitest';
import { dataset } from '../testing/realData';
import { selectPolicyAreas } from './select';

describe('selectPolicyAreas', () => {
  const input = selectPolicyAreas(dataset);

  it('counts every commitment of every agreement, and every area it has', () => {
    expect(input.agreements.map(({ total }) => total).reduce((a, b) => a + b, 0)).toBe(
      dataset.commitments.length
    );
    const placed = input.areas.flatMap(({ commitments }) => commitments.flat());
    expect(placed).toHaveLength(dataset.commitments.flatMap(({ areas }) => areas).length);
  });

  it('keeps the commitments of each agreement apart', () => {
    for (const { commitments } of input.areas) {
      expect(commitments).toHaveLength(input.agreements.length);
      commitments.forEach((ids, index) => {
        for (const id of ids) {
          const row = dataset.commitments.find((one) => one.id === id);
          expect(row?.agreement).toBe(input.agreements[index]!.id);
        }
      });
    }
  });
});
