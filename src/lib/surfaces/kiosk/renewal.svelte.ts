import { updated } from '$app/state';
import { keepOffline } from '../offline/register';
import { offlineOf, type Offline } from '../offline/told';

interface Means {
  /** How often a new version is looked for, in ms. */
  every: number;
  isPageAtHand: () => Promise<boolean>;
  /** Whether nobody is there. */
  isIdle: () => boolean;
  note: (what: string) => void;
}

/** Keeps the site for when there is no network, and takes a new version while nobody is there. */
export class Renewal {
  offline = $state.raw<Offline>({ state: 'none' });
  #means: Means;
  #registration: ServiceWorkerRegistration | null = null;
  #isStale = false;
  #asked = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #listening = new AbortController();

  constructor(means: Means) {
    this.#means = means;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), this.#means.every);
    if ('serviceWorker' in navigator) {
      const { signal } = this.#listening;
      const container = navigator.serviceWorker;
      const had = container.controller !== null;
      container.addEventListener(
        'message',
        ({ data }) => (this.offline = offlineOf(data) ?? this.offline),
        { signal }
      );
      container.startMessages();
      container.addEventListener(
        'controllerchange',
        () => {
          this.ask();
          // The first worker has kept this very version.
          if (had || this.#asked) this.#isStale = true;
          if (this.#means.isIdle()) this.seize();
        },
        { signal }
      );
    }
    void this.#register();
  }

  async #register(): Promise<void> {
    try {
      this.#registration = await keepOffline();
    } catch (error) {
      this.offline = { state: 'refused', why: String(error) };
      this.#means.note(`offline: ${String(error)}`);
      return;
    }
    if (!this.#registration) return;
    if (this.offline.state === 'none') this.offline = { state: 'fetching' };
    this.ask();
  }

  /** Asks the worker how much it keeps. */
  ask(): void {
    this.#registration?.active?.postMessage({ type: 'ask' });
  }

  /** Looks for a new version; without a worker only for whether there is one. */
  async #look(): Promise<void> {
    try {
      if (this.#registration?.active) await this.#registration.update();
      else {
        if (await updated.check()) this.#isStale = true;
        await this.#register();
      }
    } catch {
      // No network: the version that is shown is the newest that can be had.
    }
  }

  /** The moment to take a new version: nobody is there. */
  seize(): void {
    const waiting = this.#registration?.waiting;
    if (waiting && !this.#asked) {
      this.#asked = true;
      waiting.postMessage({ type: 'take-over' });
    } else if (this.#isStale) void this.#reload();
  }

  async #reload(): Promise<void> {
    if ((await this.#means.isPageAtHand()) && this.#means.isIdle()) location.reload();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#listening.abort();
  }
}
