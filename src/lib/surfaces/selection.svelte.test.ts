import { describe, expect, it, vi } from 'vitest';
import { Selection, type Pinned } from './selection.svelte';

const pinned = (owner: string, key: string, returnTo: Pinned['returnTo'] = null): Pinned => ({
  owner,
  key,
  detail: { heading: key, facts: [], passages: [], commitments: [], ours: null },
  returnTo
});

describe('the selection of a page', () => {
  it('holds one mark, and tells of every choice', () => {
    const onchange = vi.fn();
    const selection = new Selection(onchange);
    expect(selection.current).toBeNull();
    selection.pin(pinned('funding', 'a'));
    selection.pin(pinned('timeline', 'b'));
    expect(selection.keyOf('timeline')).toBe('b');
    expect(selection.keyOf('funding')).toBeNull();
    expect(onchange.mock.calls.map(([mark]) => (mark as Pinned).key)).toEqual(['a', 'b']);
  });

  it('hands the focus back when it lets go', () => {
    const onchange = vi.fn();
    const focus = vi.fn();
    const selection = new Selection(onchange);
    selection.pin(pinned('funding', 'a', { focus } as unknown as HTMLElement));
    selection.release();
    expect(focus).toHaveBeenCalledOnce();
    expect(selection.current).toBeNull();
    expect(onchange).toHaveBeenLastCalledWith(null);
    selection.release();
    expect(focus).toHaveBeenCalledOnce();
  });
});

describe('what an address names', () => {
  function page() {
    const onchange = vi.fn();
    const selection = new Selection(onchange);
    const pin = vi.fn((key: string) => {
      selection.current = pinned('funding', key);
    });
    return { selection, onchange, pin, leave: selection.register('funding', pin) };
  }

  it('is pinned by the figure it belongs to, without counting as a choice', () => {
    const { selection, onchange, pin } = page();
    selection.restore({ figure: 'funding', key: 'a' });
    expect(selection.keyOf('funding')).toBe('a');
    selection.restore({ figure: 'funding', key: 'a' });
    expect(pin).toHaveBeenCalledOnce();
    selection.restore(null);
    expect(selection.current).toBeNull();
    expect(onchange).not.toHaveBeenCalled();
  });

  it('is nothing when no such figure is there, or no longer', () => {
    const { selection, pin, leave } = page();
    selection.restore({ figure: 'timeline', key: 'a' });
    expect(selection.current).toBeNull();
    leave();
    selection.restore({ figure: 'funding', key: 'a' });
    expect(pin).not.toHaveBeenCalled();
  });
});
