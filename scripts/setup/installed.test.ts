import { describe, expect, it } from 'vitest';
import { isOlder, missingPackages } from './installed.mjs';

describe('isOlder', () => {
  it.each([
    ['20.9.0', '20.19', true],
    ['18.20.8', '20.19', true],
    ['20.19.0', '20.19', false],
    ['20.20.2', '20.19', false],
    ['22.0.0', '20.19', false]
  ])('%s before %s: %s', (version, wanted, older) => {
    expect(isOlder(version, wanted)).toBe(older);
  });
});

describe('missingPackages', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/other-system': { version: '1.0.0', integrity: 'y', optional: true }
    }
  };
  const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };

  it('are none when what is needed is there, optional ones of other systems or not', () => {
    expect(missingPackages(lock, installed)).toEqual([]);
  });

  it('are all without a record of an installation', () => {
    expect(missingPackages(lock, null)).toEqual(['node_modules/a', 'node_modules/other-system']);
  });

  it('are those of another version or content', () => {
    const older = { packages: { 'node_modules/a': { version: '0.9.0', integrity: 'x' } } };
    const other = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'z' } } };
    expect(missingPackages(lock, older)).toEqual(['node_modules/a']);
    expect(missingPackages(lock, other)).toEqual(['node_modules/a']);
  });
});
