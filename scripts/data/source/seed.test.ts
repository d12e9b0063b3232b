import { describe, expect, it } from 'vitest';
import { readSeed } from './seed';

const read = (text: string) => readSeed('a.txt', new TextEncoder().encode(text));

describe('readSeed', () => {
  it('counts no line after the last line end', () => {
    expect(read('a\n\nb\n')).toMatchObject({ lines: ['a', '', 'b'], offsets: [0, 2, 3] });
    expect(read('a\n\nb').lines).toEqual(['a', '', 'b']);
    expect(read('a\n\n').lines).toEqual(['a', '']);
  });

  it('takes both line ends', () => {
    expect(read('a \r\nb\r\n').lines).toEqual(['a ', 'b']);
  });

  it('sums the bytes as they are', () => {
    expect(read('abc').sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    );
    expect(read('abc').sha256).not.toBe(read('abc\n').sha256);
  });

  it('refuses what is not UTF-8', () => {
    expect(() => readSeed('a.txt', Uint8Array.of(0xe6, 0x0a))).toThrow(TypeError);
  });
});
