import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isIdle,
  next,
  nextAt,
  secondsLeft,
  start,
  visitEnded,
  type KioskEvent,
  type KioskState,
  type Plan
} from './machine';

const steps = 12;
const plan: Plan = {
  durations: Array.from({ length: steps }, () => 30_000),
  idle: 90_000,
  warning: 20_000
};
const time = { type: 'time' } as const;
const touch = { type: 'touch' } as const;
const release = { type: 'release' } as const;

/** A machine with a clock of its own, that wakes exactly when the machine says. */
function clockwork(of = plan) {
  let now = 0;
  let state = start(0);
  const send = (event: KioskEvent) => (state = next(state, event, of, now));
  return {
    get state() {
      return state;
    },
    get now() {
      return now;
    },
    send,
    /** Lets time go by, waking the machine whenever something is due. */
    wait(ms: number) {
      const end = now + ms;
      while (nextAt(state, of) <= end) {
        now = Math.max(now, nextAt(state, of));
        send(time);
      }
      now = end;
    },
    sleep(ms: number) {
      now += ms;
      send(time);
    }
  };
}

describe('the tour', () => {
  it('shows each step 720 times in 72 hours, in order', () => {
    const kiosk = clockwork();
    const shown = Array.from({ length: steps }, () => 0);
    for (let slide = 0; slide < 8_640; slide += 1) {
      expect(kiosk.state).toMatchObject({ mode: 'tour', step: slide % steps, shown: slide + 1 });
      shown[kiosk.state.step]! += 1;
      kiosk.wait(30_000);
    }
    expect(kiosk.now).toBe(72 * 3_600_000);
    expect(new Set(shown)).toEqual(new Set([720]));
  });

  it('shows a step neither longer nor shorter than its words take', () => {
    const kiosk = clockwork({ ...plan, durations: [8_000, 12_000, 9_000] });
    kiosk.wait(7_999);
    expect(kiosk.state.step).toBe(0);
    kiosk.wait(1);
    expect(kiosk.state.step).toBe(1);
    kiosk.wait(12_000);
    expect(kiosk.state.step).toBe(2);
    kiosk.wait(9_000);
    expect(kiosk.state.step).toBe(0);
  });

  it('goes on by one step, however long the machine slept', () => {
    const kiosk = clockwork();
    kiosk.sleep(8 * 3_600_000);
    expect(kiosk.state).toMatchObject({ mode: 'tour', step: 1 });
  });

  it('passes over what cannot be shown, and stays where nothing can', () => {
    const kiosk = clockwork({ ...plan, durations: [8_000, null, null, 8_000] });
    kiosk.wait(8_000);
    expect(kiosk.state.step).toBe(3);
    kiosk.wait(8_000);
    expect(kiosk.state.step).toBe(0);
    for (const durations of [[null, null], []]) {
      const state = next(start(0), time, { ...plan, durations }, 1_000);
      expect(state).toMatchObject({ mode: 'tour' });
      expect(state.step).toBeLessThan(2);
    }
  });
});

describe('a visit', () => {
  it('begins with any touch, and presses nothing until the finger is gone', () => {
    const kiosk = clockwork();
    kiosk.wait(31_000);
    kiosk.send(touch);
    expect(kiosk.state).toMatchObject({ mode: 'touched', step: 1 });
    kiosk.send(release);
    expect(kiosk.state).toMatchObject({ mode: 'exploring', step: 1 });
  });

  it('ends 90 s and 20 s after the last touch, at the first step', () => {
    const kiosk = clockwork();
    kiosk.send(touch);
    kiosk.send(release);
    kiosk.send({ type: 'go', step: 7 });
    expect(kiosk.state).toMatchObject({ mode: 'exploring', step: 7 });
    kiosk.wait(89_999);
    kiosk.send(touch);
    kiosk.wait(89_999);
    expect(kiosk.state.mode).toBe('exploring');
    kiosk.wait(1);
    expect(kiosk.state.mode).toBe('warning');
    const before = kiosk.state;
    kiosk.wait(19_999);
    expect(kiosk.state.mode).toBe('warning');
    kiosk.wait(1);
    expect(kiosk.state).toMatchObject({ mode: 'tour', step: 0, visits: 1 });
    expect(visitEnded(before, kiosk.state)).toBe(true);
  });

  it('is kept as it is by a touch in the last moment', () => {
    const kiosk = clockwork();
    kiosk.send({ type: 'go', step: 5 });
    kiosk.wait(90_000 + 19_999);
    const before = kiosk.state;
    kiosk.send(touch);
    kiosk.wait(1);
    kiosk.send(release);
    expect(kiosk.state).toMatchObject({ mode: 'exploring', step: 5, visits: 0 });
    expect(visitEnded(before, kiosk.state)).toBe(false);
  });

  it('ends too where a finger never leaves the screen', () => {
    const kiosk = clockwork();
    kiosk.send(touch);
    kiosk.wait(90_000 + 20_000);
    expect(kiosk.state).toMatchObject({ mode: 'tour', visits: 1 });
  });

  it('ends when the visitor wants the tour to go on, where it is', () => {
    const kiosk = clockwork();
    kiosk.send({ type: 'go', step: 4 });
    const before = kiosk.state;
    kiosk.send({ type: 'resume' });
    expect(kiosk.state).toMatchObject({ mode: 'tour', step: 4 });
    expect(visitEnded(before, kiosk.state)).toBe(true);
  });

  it('is not begun by a finger that is lifted', () => {
    const kiosk = clockwork();
    kiosk.send(release);
    expect(kiosk.state.mode).toBe('tour');
  });
});

describe('the notice', () => {
  it('counts 20 down to 0', () => {
    const state: KioskState = { ...start(0), mode: 'warning' };
    expect(secondsLeft(state, plan, 0)).toBe(20);
    expect(secondsLeft(state, plan, 1)).toBe(20);
    expect(secondsLeft(state, plan, 19_001)).toBe(1);
    expect(secondsLeft(state, plan, 25_000)).toBe(0);
  });
});

describe('a new version', () => {
  it('is taken only while nobody is there', () => {
    const modes = (['tour', 'touched', 'exploring', 'warning'] as const).map((mode) =>
      isIdle({ ...start(0), mode })
    );
    expect(modes).toEqual([true, false, false, false]);
  });
});

describe('whatever happens in whatever order', () => {
  const events = fc.array(
    fc.tuple(
      fc.constantFrom<KioskEvent>(
        time,
        touch,
        release,
        { type: 'go', step: 3 },
        { type: 'go', step: 99 },
        { type: 'resume' }
      ),
      fc.integer({ min: 0, max: 200_000 })
    )
  );

  it('the step is one that can be shown, and the tour comes back by itself', () => {
    const partly = { ...plan, durations: [8_000, null, 9_000, null, null, 10_000] };
    fc.assert(
      fc.property(events, (happened) => {
        let now = 0;
        let state = start(0);
        for (const [event, later] of happened) {
          now += later;
          state = next(state, event, partly, now);
          expect(partly.durations[state.step]).not.toBeNull();
        }
        for (let wake = 0; wake < 3 && state.mode !== 'tour'; wake += 1) {
          now = Math.max(now, nextAt(state, partly));
          state = next(state, time, partly, now);
        }
        expect(state.mode).toBe('tour');
      })
    );
  });
});
