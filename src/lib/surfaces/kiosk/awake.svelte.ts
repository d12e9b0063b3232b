/** Keeps the screen on where the browser lets us: on mains power that is the machine's own affair. */
export class Awake {
  /** Null until the browser has answered. */
  granted = $state<boolean | null>(null);
  #onfault: (what: string) => void;
  #listening = new AbortController();

  constructor(onfault: (what: string) => void) {
    this.#onfault = onfault;
  }

  /** Asks for it, and again whenever the page comes back into sight: hidden pages lose it. */
  start(): void {
    const ask = () => void this.#ask();
    document.addEventListener('visibilitychange', ask, { signal: this.#listening.signal });
    ask();
  }

  async #ask(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    if (!('wakeLock' in navigator)) {
      this.granted = false;
      return;
    }
    try {
      await navigator.wakeLock.request('screen');
      this.granted = true;
    } catch (error) {
      this.granted = false;
      this.#onfault(`wake lock: ${String(error)}`);
    }
  }

  stop(): void {
    this.#listening.abort();
  }
}
