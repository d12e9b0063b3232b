import { describe, expect, it } from 'vitest';
import { handedOn } from './keys';
import { presenterKeys } from './protocol';

const press = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more
});
const place = (focus: 'nothing' | 'control' | 'text', open = false) => ({ focus, open });

describe('a key pressed in an embed', () => {
  it.each(presenterKeys)('%s is the host’s when nothing has the focus', (key) => {
    expect(handedOn(press(key), place('nothing'))).toBe(key);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'])('is the browser’s with %s', (modifier) => {
    expect(handedOn(press('PageDown', { [modifier]: true }), place('nothing'))).toBeNull();
  });

  it('is nobody’s if it is not a presenter’s', () => {
    for (const key of ['Tab', 'Enter', 'a', 'B', 'F5']) {
      expect(handedOn(press(key), place('nothing'))).toBeNull();
    }
  });

  it('is the chart’s where the chart uses it', () => {
    for (const key of ['ArrowRight', 'Home', ' ']) {
      expect(handedOn(press(key), place('control'))).toBeNull();
    }
    for (const key of ['b', 'PageUp', 'Escape']) {
      expect(handedOn(press(key), place('control'))).toBe(key);
    }
  });

  it('is text where text is written', () => {
    expect(handedOn(press('b'), place('text'))).toBeNull();
    expect(handedOn(press(' '), place('text'))).toBeNull();
    expect(handedOn(press('PageDown'), place('text'))).toBe('PageDown');
  });

  it('closes an open sentence first when it is Escape', () => {
    expect(handedOn(press('Escape'), place('control', true))).toBeNull();
    expect(handedOn(press('PageDown'), place('control', true))).toBe('PageDown');
  });
});
