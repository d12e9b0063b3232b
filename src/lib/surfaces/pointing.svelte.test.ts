import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlacedMark } from '$lib/viz/layout';
import { Pointing } from './pointing.svelte';

/** As much of an element as the class asks for. */
class FakeElement extends EventTarget {
  dataset: Record<string, string> = {};
  seen = true;
  focus = vi.fn();
  constructor(
    readonly mark: string | null,
    readonly inside: FakeElement[] = []
  ) {
    super();
    if (mark !== null) this.dataset['mark'] = mark;
  }
  closest = () => (this.mark === null ? null : this);
  getClientRects = () => (this.seen ? [{}] : []);
  querySelectorAll = (selector: string) =>
    this.inside.filter(({ mark }) => selector === `[data-mark="${mark}"]`);
}

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const marks: PlacedMark[] = ['a', 'b', 'c'].map((key, index) => ({
  key,
  label: key,
  target: { kind: 'figure', id: key },
  x: index * 50,
  y: 0,
  width: 24,
  height: 24
}));

function chart(drawn = marks) {
  const elements = drawn.map(({ key }) => new FakeElement(key));
  const container = new FakeElement(null, elements);
  const pointing = new Pointing();
  const onpin = vi.fn();
  const onrelease = vi.fn();
  const attach = pointing.attach({ marks: () => drawn, onpin, onrelease });
  const detach = attach(container as unknown as HTMLElement) as () => void;
  /** As if it came up from an element inside. */
  const send = (type: string, target: FakeElement | null, more: object = {}) => {
    const event = new Event(type, { cancelable: true });
    Object.defineProperties(event, { target: { value: target } });
    container.dispatchEvent(Object.assign(event, more));
    return event;
  };
  return { pointing, elements, container, onpin, onrelease, detach, send };
}

describe('pointing', () => {
  it('follows a mouse and not a finger', () => {
    const { pointing, elements, send } = chart();
    send('pointerover', elements[1]!, { pointerType: 'mouse' });
    expect(pointing.hovered).toBe('b');
    send('pointerover', elements[1]!, { pointerType: 'touch' });
    expect(pointing.hovered).toBeNull();
    send('pointerover', elements[1]!, { pointerType: 'pen' });
    send('pointerleave', null);
    expect(pointing.hovered).toBeNull();
  });

  it('lets Tab reach the first mark, then the one last focused', async () => {
    const { pointing, elements, container, send } = chart();
    expect(pointing.tabStop).toBe('a');
    send('focusin', elements[2]!);
    expect([pointing.focused, pointing.tabStop]).toEqual(['c', 'c']);
    send('focusout', elements[2]!);
    await Promise.resolve();
    expect([pointing.focused, pointing.tabStop]).toEqual([null, 'c']);
    send('focusin', container);
    expect([pointing.focused, pointing.tabStop]).toEqual([null, 'c']);
    expect(chart([]).pointing.tabStop).toBeNull();
  });

  it('pins by click, and leaves the link to those who want it elsewhere', () => {
    const { elements, container, onpin, send } = chart();
    expect(send('click', elements[0]!).defaultPrevented).toBe(true);
    expect(onpin).toHaveBeenCalledExactlyOnceWith('a', elements[0]);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      expect(send('click', elements[0]!, { [key]: true }).defaultPrevented).toBe(false);
    }
    expect(send('click', container).defaultPrevented).toBe(false);
    expect(onpin).toHaveBeenCalledOnce();
  });

  it('moves by arrow keys, Home and End, to what is seen', () => {
    const { pointing, elements, send } = chart();
    const press = (from: number, key: string) => send('keydown', elements[from]!, { key });
    expect(press(0, 'ArrowRight').defaultPrevented).toBe(true);
    expect(elements[1]!.focus).toHaveBeenCalledOnce();
    press(1, 'End');
    expect(elements[2]!.focus).toHaveBeenCalledOnce();
    press(2, 'Home');
    expect(elements[0]!.focus).toHaveBeenCalledOnce();
    expect(pointing.tabStop).toBe('a');
    elements[1]!.seen = false;
    press(0, 'ArrowRight');
    expect(elements[1]!.focus).toHaveBeenCalledOnce();
    press(0, 'ArrowUp');
    expect(elements[0]!.focus).toHaveBeenCalledOnce();
  });

  it('lets go at Escape, and leaves every other key alone', () => {
    const { elements, container, onrelease, send } = chart();
    send('keydown', elements[0]!, { key: 'Escape' });
    expect(onrelease).toHaveBeenCalledOnce();
    for (const key of ['Tab', 'Enter', 'x']) {
      expect(send('keydown', elements[0]!, { key }).defaultPrevented).toBe(false);
    }
    expect(send('keydown', container, { key: 'ArrowRight' }).defaultPrevented).toBe(false);
    expect(send('keydown', null, { key: 'Escape' }).defaultPrevented).toBe(false);
    expect(onrelease).toHaveBeenCalledOnce();
  });

  it('hears nothing more once the chart is gone', () => {
    const { pointing, elements, detach, send } = chart();
    detach();
    send('pointerover', elements[1]!, { pointerType: 'mouse' });
    expect(pointing.hovered).toBeNull();
  });
});
