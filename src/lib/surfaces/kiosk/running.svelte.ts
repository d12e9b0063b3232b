import { version } from '$app/environment';
import { chosenOptions } from '$lib/exhibits/options';
import { textIn } from '$lib/i18n/figures';
import { locales, type AppLocale } from '$lib/i18n/locale';
import type { StoryStep } from '$lib/model/story';
import type { ExhibitView, Loaded } from '$lib/model/views';
import { readingTime } from '../story/steps';
import { Awake } from './awake.svelte';
import { Chapters } from './chapters.svelte';
import { Kiosk } from './kiosk.svelte';
import { isIdle, nextAt, type Plan } from './machine';
import { isPageAtHand } from './pageAtHand';
import { Renewal } from './renewal.svelte';
import type { KioskSettings } from './settings';
import { shut } from './shut';
import { shiftAt, sizeOf } from './size';
import type { KioskStatus } from './statusRows';
import { watchTouches } from './touch';
import type { Watch } from './watch.svelte';

interface Means {
  steps: readonly StoryStep[];
  settings: KioskSettings;
  /** The language it starts in, and comes back to. */
  locale: AppLocale;
  watch: Watch;
  /** Where a phone finds the site; null where it cannot. */
  address: string | null;
  load: <Data>(file: string, kind: string) => Promise<Loaded<Data>>;
}

/** How far behind its own timer a kiosk may be before it counts as standing still, in ms. */
const late = 5_000;

/** What a visitor may have left in the browser. */
function clearStorage(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Where storage is forbidden nothing was left in it.
  }
  getSelection()?.removeAllRanges();
}

/** A kiosk at work: everything it needs of the browser, begun together and ended together. */
export class Running {
  readonly kiosk: Kiosk;
  readonly chapters: Chapters;
  readonly awake: Awake;
  readonly renewal: Renewal;
  /** Where the picture stands, in px. */
  shift = $state.raw<readonly [x: number, y: number]>([0, 0]);
  screen = $state.raw({ width: innerWidth, height: innerHeight });
  storage = $state.raw<KioskStatus['storage']>(null);
  #means: Means;
  #ends: (() => void)[] = [];

  constructor(means: Means) {
    const { settings, locale, watch } = means;
    const note = (what: string) => watch.note(what);
    this.#means = means;
    this.chapters = new Chapters({
      tryOut: (id, { exhibit, input }) => {
        for (const each of means.steps.filter((step) => step.exhibit === id)) {
          for (const language of locales) {
            exhibit.describe(
              input,
              chosenOptions(exhibit.choices(input, language), each.options),
              language
            );
          }
        }
      },
      loadView: (id) => means.load<ExhibitView<unknown>>(`exhibits/${id}.json`, 'exhibit'),
      onfault: note
    });
    this.renewal = new Renewal({
      every: settings.update,
      isPageAtHand,
      isIdle: () => isIdle(this.kiosk.state),
      note
    });
    this.kiosk = new Kiosk({
      now: () => performance.now(),
      plan: () => this.plan,
      locale,
      onend: clearStorage,
      onidle: () => this.renewal.seize()
    });
    this.awake = new Awake(note);
  }

  readonly size = $derived.by(() => sizeOf(this.screen, this.#means.settings));

  /** Apart from the rest of the visit, so that nothing is worked out anew that stays the same. */
  readonly #language = $derived.by(() => this.kiosk.visit.locale);

  /** How long each step is shown, in ms; null for one that cannot be shown now. */
  readonly durations = $derived.by(() => {
    const { steps, settings } = this.#means;
    return steps.map(({ exhibit, narration }) => {
      const chapter = this.chapters.of(exhibit);
      if (!chapter) return null;
      // The finding stands over the narration and is read with it.
      const { title } = chapter.exhibit.describe(chapter.input, {}, this.#language);
      const reading = readingTime(title, textIn(narration, this.#language));
      return Math.max(settings.step, reading * settings.pace);
    });
  });

  get plan(): Plan {
    const { idle, warning } = this.#means.settings;
    return { durations: this.durations, idle, warning };
  }

  start(): void {
    const { watch, steps } = this.#means;
    const { kiosk } = this;
    const resize = () => (this.screen = { width: innerWidth, height: innerHeight });
    const shifting = setInterval(() => (this.shift = shiftAt(performance.now())), 60_000);
    addEventListener('resize', resize);
    watch.pulse = () => performance.now() < nextAt(kiosk.state, this.plan) + late;
    this.renewal.start();
    this.awake.start();
    void this.chapters.fetch(steps.map(({ exhibit }) => exhibit));
    kiosk.wind();
    this.#ends = [
      watchTouches({
        ontouch: () => {
          const { mode } = kiosk.state;
          kiosk.send({ type: 'touch' });
          return mode !== 'exploring';
        },
        onrelease: () => kiosk.send({ type: 'release' })
      }),
      shut(),
      () => clearInterval(shifting),
      () => removeEventListener('resize', resize),
      () => (watch.pulse = () => true)
    ];
  }

  status(): KioskStatus {
    const { watch, address } = this.#means;
    const { state } = this.kiosk;
    return {
      build: `${import.meta.env.SITE_VERSION} (${version})`,
      uptime: performance.now(),
      shown: state.shown,
      visits: state.visits,
      failures: watch.failures,
      faults: watch.faults,
      broken: this.chapters.broken,
      offline: this.renewal.offline,
      storage: this.storage,
      online: navigator.onLine,
      awake: this.awake.granted,
      size: this.size,
      address
    };
  }

  /** Asks the browser for what it only tells when asked, for whoever reads the status. */
  async inspect(): Promise<void> {
    this.renewal.ask();
    const estimate = await navigator.storage?.estimate?.().catch(() => null);
    const { usage, quota } = estimate ?? {};
    this.storage = usage === undefined || quota === undefined ? null : { used: usage, quota };
  }

  stop(): void {
    for (const end of this.#ends) end();
    this.kiosk.stop();
    this.chapters.stop();
    this.awake.stop();
    this.renewal.stop();
  }
}
