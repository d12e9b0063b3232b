import { isIdle, next, nextAt, secondsLeft, start, visitEnded } from './machine';
import type { KioskEvent, KioskState, Plan } from './machine';
import type { AppLocale } from '$lib/i18n/locale';

/** What lies over the picture. */
export type Over = 'chapters' | 'take' | 'status' | null;

/** What belongs to a visit, and goes with it. */
interface Visit {
  locale: AppLocale;
  /** The mark whose sentence is open. */
  mark: string | null;
  /** On which side of the picture the sentence stands: not where the mark is. */
  side: 'start' | 'end';
  over: Over;
}

interface Means {
  /** Ms of a clock that nobody sets. */
  now: () => number;
  plan: () => Plan;
  /** The language the kiosk was started in. */
  locale: AppLocale;
  /** A visit has ended: whatever it left in the browser goes. */
  onend: () => void;
  /** The tour has come to a new step with nobody there: the moment for whatever a visitor would notice. */
  onidle: () => void;
}

/** A running kiosk: the machine, the one timer that wakes it, and what a visitor has opened. */
export class Kiosk {
  state = $state.raw() as KioskState;
  visit = $state.raw() as Visit;
  /** What the notice counts. */
  seconds = $state(0);
  #means: Means;
  #waking: ReturnType<typeof setTimeout> | undefined;

  constructor(means: Means) {
    this.#means = means;
    this.state = start(means.now());
    this.visit = this.#blank();
  }

  #blank(): Visit {
    return { locale: this.#means.locale, mark: null, side: 'start', over: null };
  }

  /** Lets time run, or run anew where the plan has changed. */
  wind(): void {
    clearTimeout(this.#waking);
    const now = this.#means.now();
    const plan = this.#means.plan();
    const due = nextAt(this.state, plan) - now;
    const wait = this.state.mode === 'warning' ? Math.min(due, untilNextSecond(due)) : due;
    this.#waking = setTimeout(
      () => this.send({ type: 'time' }),
      Math.max(Math.ceil(wait), leastWait)
    );
  }

  send(event: KioskEvent): void {
    const before = this.state;
    const now = this.#means.now();
    const plan = this.#means.plan();
    this.state = next(before, event, plan, now);
    if (this.state.mode === 'warning') this.seconds = secondsLeft(this.state, plan, now);
    if (this.state.step !== before.step && this.visit.mark !== null)
      this.visit = { ...this.visit, mark: null };
    if (visitEnded(before, this.state)) {
      this.visit = this.#blank();
      this.#means.onend();
    }
    this.wind();
    if (event.type === 'time' && this.state !== before && isIdle(this.state)) this.#means.onidle();
  }

  change(visit: Partial<Visit>): void {
    this.visit = { ...this.visit, ...visit };
  }

  stop(): void {
    clearTimeout(this.#waking);
  }
}

/** A timer may ring a little early; and a plan without anything to show must not spin. */
const leastWait = 4;

/** Ms until one second less is left. */
const untilNextSecond = (left: number) => left % 1_000 || 1_000;
