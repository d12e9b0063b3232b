/**
 * What a kiosk does, as a pure machine: time comes in with each event, as ms of a clock that nobody
 * sets (`performance.now()`), so that neither summer time nor a wrong date changes anything.
 */

/** What is on: the tour; a finger still down that ended it; a visit; the notice that it will end. */
export type Mode = 'tour' | 'touched' | 'exploring' | 'warning';

export interface KioskState {
  mode: Mode;
  /** Which step is shown, 0-based. */
  step: number;
  /** When this mode, or this step of the tour, began. */
  since: number;
  /** How many visits have ended. */
  visits: number;
  /** How many steps the tour has shown. */
  shown: number;
}

export type KioskEvent =
  /** Time has gone by. */
  | { type: 'time' }
  /** Someone touches the screen, anywhere. */
  | { type: 'touch' }
  /** The finger that ended the tour or the notice is gone, and the click that comes after it. */
  | { type: 'release' }
  /** A visitor chooses a step. */
  | { type: 'go'; step: number }
  /** A visitor wants the tour to go on. */
  | { type: 'resume' };

/** What the machine must know of the tour. */
export interface Plan {
  /** How long each step is shown, in ms; null for one that cannot be shown now. */
  durations: readonly (number | null)[];
  idle: number;
  warning: number;
}

export const start = (now: number): KioskState => ({
  mode: 'tour',
  step: 0,
  since: now,
  visits: 0,
  shown: 1
});

/** The nearest step from one on, itself included, that can be shown; the same where none can. */
function showable(durations: Plan['durations'], from: number): number {
  const count = durations.length;
  for (let ahead = 0; ahead < count; ahead += 1) {
    const step = (from + ahead) % count;
    if (durations[step] !== null) return step;
  }
  return Math.min(from, Math.max(0, count - 1));
}

/** How soon the tour leaves a step that cannot be shown, in ms; and looks again where none can. */
const lookAgain = 250;

/** How long the present mode or step lasts if nobody touches anything, in ms. */
function lasts({ mode, step }: KioskState, plan: Plan): number {
  if (mode === 'tour') return plan.durations[step] ?? lookAgain;
  if (mode === 'exploring') return plan.idle;
  // A finger that never leaves the screen (a coin on it, a stuck panel) is nobody's.
  return mode === 'touched' ? plan.idle : plan.warning;
}

/** When something will happen by itself. */
export const nextAt = (state: KioskState, plan: Plan): number => state.since + lasts(state, plan);

/** What the notice counts: seconds left, rounded up. */
export const secondsLeft = (state: KioskState, plan: Plan, now: number): number =>
  Math.max(0, Math.ceil((state.since + plan.warning - now) / 1_000));

/** One step on. However long the machine slept, only one: nobody wants to see what was missed. */
function onTime(state: KioskState, plan: Plan, now: number): KioskState {
  if (now < nextAt(state, plan)) return state;
  switch (state.mode) {
    case 'tour': {
      const step = showable(plan.durations, (state.step + 1) % Math.max(1, plan.durations.length));
      return { ...state, step, since: now, shown: state.shown + 1 };
    }
    case 'touched':
    case 'exploring':
      return { ...state, mode: 'warning', since: now };
    case 'warning':
      return {
        mode: 'tour',
        step: showable(plan.durations, 0),
        since: now,
        visits: state.visits + 1,
        shown: state.shown + 1
      };
  }
}

/**
 * The state after an event. A touch always counts before the time that has gone by with it: who
 * touches in the last moment of the countdown stays.
 */
export function next(state: KioskState, event: KioskEvent, plan: Plan, now: number): KioskState {
  switch (event.type) {
    case 'time':
      return onTime(state, plan, now);
    case 'touch':
      return { ...state, mode: state.mode === 'exploring' ? 'exploring' : 'touched', since: now };
    case 'release':
      return state.mode === 'touched' ? { ...state, mode: 'exploring', since: now } : state;
    case 'go':
      return {
        ...state,
        mode: 'exploring',
        step: showable(plan.durations, event.step),
        since: now
      };
    case 'resume':
      return { ...state, mode: 'tour', since: now, visits: state.visits + 1 };
  }
}

/** Whether a visit ended between two states, so that nothing of it may stay. */
export const visitEnded = (before: KioskState, after: KioskState): boolean =>
  after.visits > before.visits;

/** Whether the page may be loaded anew without anybody missing it. */
export const isIdle = ({ mode }: KioskState): boolean => mode === 'tour';
