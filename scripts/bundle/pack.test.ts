import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checksums, pack, type Files } from './pack';

const files: Files = new Map([
  ['b/æ.txt', strToU8('b')],
  ['a.png', strToU8('a')]
]);

describe('a bundle', () => {
  it('names the sum of each file as sha256sum reads it, by path', () => {
    expect(checksums(files)).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.png\n' +
        '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b/æ.txt\n'
    );
  });

  it('is one folder with its sums in it', () => {
    const read = unzipSync(pack(files, 'top'));
    expect(Object.keys(read)).toEqual(['top/SHA256SUMS', 'top/a.png', 'top/b/æ.txt']);
    expect(strFromU8(read['top/SHA256SUMS']!)).toBe(checksums(files));
    expect(strFromU8(read['top/b/æ.txt']!)).toBe('b');
  });

  it('is the same bytes whatever the order of its files', () => {
    const turned: Files = new Map([...files].reverse());
    expect(Buffer.compare(pack(files, 'top'), pack(turned, 'top'))).toBe(0);
  });
});
