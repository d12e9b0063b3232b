import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askMessage,
  fromEmbed,
  heightMessage,
  isAsking,
  keyMessage,
  presenterKeys
} from './protocol';

describe('a message of an embed', () => {
  it('says a height or a key, as the documentation has it', () => {
    expect(heightMessage('a', 480)).toEqual({
      type: 'vaekstspor:height',
      v: 1,
      id: 'a',
      height: 480
    });
    expect(keyMessage('a', 'PageDown')).toEqual({
      type: 'vaekstspor:key',
      v: 1,
      id: 'a',
      key: 'PageDown'
    });
  });

  it('is understood by its host, and nothing but its own fields comes through', () => {
    for (const said of [
      heightMessage('', 1),
      ...presenterKeys.map((key) => keyMessage('x', key))
    ]) {
      expect(fromEmbed(structuredClone(said))).toEqual(said);
      expect(fromEmbed({ ...said, more: 1 })).toEqual(said);
    }
  });

  const good = heightMessage('a', 480);
  it.each([
    ['another version', { ...good, v: 2 }],
    ['no name', { ...good, id: undefined }],
    ['a height in words', { ...good, height: '480' }],
    ['no height at all', { ...good, height: 0 }],
    ['a negative height', { ...good, height: -1 }],
    ['part of a pixel', { ...good, height: 1.5 }],
    ['no number', { ...good, height: Number.NaN }],
    ['more than any page', { ...good, height: 1e9 }],
    ['another type', { ...good, type: 'resize' }],
    ['a key that is not handed on', { ...keyMessage('a', 'b'), key: 'q' }],
    ['a list of keys', { ...keyMessage('a', 'b'), key: ['b'] }],
    ['a question', askMessage],
    ['nothing', null],
    ['text', JSON.stringify(good)]
  ])('is none with %s', (_, data) => expect(fromEmbed(data)).toBeNull());

  it('is none in ten thousand messages of anything', () => {
    const field = fc.constantFrom('type', 'v', 'id', 'height', 'key', '__proto__');
    const values = fc.oneof(
      fc.anything(),
      fc.constantFrom('vaekstspor:height', 'vaekstspor:key', 1)
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(field, values)), (data) => {
        const said = fromEmbed(data);
        if (said === null) return true;
        const isWhole =
          said.type === 'vaekstspor:height' ? said.height > 0 : presenterKeys.includes(said.key);
        return said.v === 1 && typeof said.id === 'string' && isWhole;
      }),
      { numRuns: 10_000 }
    );
  }, 30_000);
});

it('a host asks with one message, and no other is taken for it', () => {
  expect(isAsking(structuredClone(askMessage))).toBe(true);
  for (const data of [null, 'ask', {}, { ...askMessage, v: 0 }, heightMessage('', 1)]) {
    expect(isAsking(data)).toBe(false);
  }
});
