import { describe, expect, it } from 'vitest';
import { offlineOf } from './told';

describe('what a worker says', () => {
  it('is how many files it keeps', () => {
    const told = { type: 'kept', version: 'a1', kept: 3, of: 4 };
    expect(offlineOf(told)).toEqual({ state: 'kept', version: 'a1', kept: 3, of: 4 });
  });

  it('is why it keeps none', () => {
    const why = 'QuotaExceededError';
    expect(offlineOf({ type: 'not-kept', version: 'a1', why })).toEqual({ state: 'failed', why });
  });

  it.each([
    undefined,
    null,
    'kept',
    {},
    { type: 'kept' },
    { type: 'kept', version: 1, kept: 1, of: 1 },
    { type: 'kept', version: 'a', kept: '1', of: 1 },
    { type: 'kept', version: 'a', kept: 1 },
    { type: 'not-kept', why: {} }
  ])('is nothing when it is %j', (data) => {
    expect(offlineOf(data)).toBeNull();
  });
});
