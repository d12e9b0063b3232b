import { describe, expect, it } from 'vitest';
import { withFault, type Fault } from './log';

describe('what a kiosk remembers of its faults', () => {
  it('is each once, how often, and when it last happened', () => {
    const faults = ['a', 'b', 'a'].reduce<Fault[]>((all, what, at) => withFault(all, what, at), []);
    expect(faults).toEqual([
      { what: 'a', at: 2, times: 2 },
      { what: 'b', at: 1, times: 1 }
    ]);
  });

  it('never grows beyond a page', () => {
    let faults: Fault[] = [];
    for (let at = 0; at < 1_000; at += 1)
      faults = withFault(faults, `${at} ${'x'.repeat(999)}`, at);
    expect(faults).toHaveLength(20);
    expect(faults[0]?.at).toBe(999);
    expect(Math.max(...faults.map(({ what }) => what.length))).toBeLessThanOrEqual(300);
  });
});
