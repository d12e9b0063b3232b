import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from './channel';
import { commandOf, commandOfSwipe, type Key } from './keys';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...more
});

describe('keys', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['f', 'full-screen'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['n', 'notes'],
    ['Escape', 'close'],
    ['x', null],
    ['constructor', null],
    ['Enter', null]
  ])('%s means %s', (name, command) => {
    expect(commandOf(key(name), false)).toBe(command);
  });

  it('are left to the browser and to what has the focus', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented'] as const) {
      expect(commandOf(key('f', { [modifier]: true }), false)).toBeNull();
    }
    expect(commandOf(key(' '), true)).toBeNull();
    expect(commandOf(key('ArrowRight'), true)).toBe('next');
    expect(commandOf(key(' ', { shiftKey: true }), false)).toBe('previous');
  });
});

it('a sideways swipe turns the slide, any other does not', () => {
  expect(commandOfSwipe(-120, 10)).toBe('next');
  expect(commandOfSwipe(120, -10)).toBe('previous');
  expect(commandOfSwipe(-40, 0)).toBeNull();
  expect(commandOfSwipe(-120, 90)).toBeNull();
});

describe('messages', () => {
  it('are read as they were sent', () => {
    for (const message of [
      { kind: 'asks' },
      { kind: 'shows', step: 'wind', blank: false },
      { kind: 'command', command: 'next' }
    ]) {
      expect(readMessage(structuredClone({ ...message, more: 1 }))).toEqual(message);
    }
  });

  it('of others mean nothing', () => {
    for (const data of [
      null,
      'next',
      { kind: 'shows', step: 1, blank: false },
      { kind: 'shows', step: 'a' },
      { kind: 'command', command: 'format' }
    ]) {
      expect(readMessage(data)).toBeNull();
    }
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect([null, 'asks', 'shows', 'command']).toContain(readMessage(data)?.kind ?? null);
      })
    );
  });
});
