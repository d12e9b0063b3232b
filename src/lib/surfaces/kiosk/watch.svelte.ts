import { cureOf, failuresOf, mostFailures, rest, textOfFailures, wellAfter } from './heal';
import { withFault, type Fault } from './log';

/** How often the page is looked after, in ms; what is amiss at two looks in a row has failed. */
const look = 10_000;

interface Means {
  /** Ms of a clock that nobody sets, since the page was loaded. */
  now: () => number;
  /** Whether the page can be loaded anew; it is not where that would lose it. */
  isPageAtHand: () => Promise<boolean>;
}

/** Looks after the page: notes what goes wrong, loads it anew, and gives up when that is no use. */
export class Watch {
  faults = $state.raw<readonly Fault[]>([]);
  /** How often in a row the page has failed, over its reloads. */
  failures = $state(0);
  /** Whether the tour still goes on; asked at each look. */
  pulse: () => boolean = () => true;
  #means: Means;
  #missed = 0;
  #drawn = true;
  #curing = false;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #listening = new AbortController();

  constructor(means: Means) {
    this.#means = means;
  }

  /** Whether only what is sure may be shown. */
  get isStill(): boolean {
    return this.failures >= mostFailures;
  }

  start(): void {
    const { signal } = this.#listening;
    this.failures = failuresOf(window.name);
    addEventListener('error', ({ message }) => this.fail(message), { signal });
    addEventListener('unhandledrejection', ({ reason }) => this.fail(String(reason)), { signal });
    this.#timers.push(
      setInterval(() => this.#look(), look),
      setTimeout(() => this.#count(0), wellAfter)
    );
  }

  /** Writes down a fault that needs no cure. */
  note(what: string): void {
    this.faults = withFault(this.faults, what, this.#means.now());
  }

  /** Something failed that only loading the page anew can mend. */
  fail(what: string): void {
    this.note(what);
    if (this.#curing || this.isStill) return;
    this.#count(this.failures + 1);
    const cure = cureOf(this.failures, this.#means.now());
    if (cure.kind === 'still') return;
    this.#curing = true;
    this.#timers.push(setTimeout(() => void this.#reload(), cure.inMs));
  }

  async #reload(): Promise<void> {
    if (await this.#means.isPageAtHand()) location.reload();
    else this.#timers.push(setTimeout(() => void this.#reload(), rest));
  }

  #count(failures: number): void {
    this.failures = failures;
    window.name = textOfFailures(failures);
  }

  /** Whether a picture was drawn since the last look, and the tour goes on. */
  #look(): void {
    const isWell = (this.#drawn || document.visibilityState !== 'visible') && this.pulse();
    this.#missed = isWell ? 0 : this.#missed + 1;
    if (this.#missed >= 2) this.fail(this.#drawn ? 'the tour stands still' : 'nothing is drawn');
    this.#drawn = false;
    requestAnimationFrame(() => (this.#drawn = true));
  }

  stop(): void {
    this.#listening.abort();
    for (const timer of this.#timers) clearTimeout(timer);
  }
}
