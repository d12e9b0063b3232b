import { loadExhibit } from '$lib/exhibits/registry';
import type { AnyExhibit, ExhibitInput, MarkDetail, Options } from '$lib/exhibits/types';
import type { AppLocale } from '$lib/i18n/locale';
import type { ExhibitView, Loaded } from '$lib/model/views';

/** An exhibit with its data, both in memory: nothing more is fetched to show it. */
export interface Chapter {
  exhibit: AnyExhibit;
  input: ExhibitInput;
}

/** How long after a failed attempt the next one follows, in ms: 5 s, twice as long each time. */
const pause = { first: 5_000, longest: 300_000 };

const pauseBefore = (attempt: number): number =>
  Math.min(pause.longest, pause.first * 2 ** attempt);

interface Means {
  /** Puts everything into words that a kiosk will ask of an exhibit; throws where that throws. */
  tryOut: (id: string, chapter: Chapter) => void;
  loadView: (id: string) => Promise<Loaded<ExhibitView<unknown>>>;
  onfault: (what: string) => void;
}

/** The exhibits of the tour, fetched until all are there; and those that turned out to be broken. */
export class Chapters {
  /** By id; null for one that threw when it was drawn. */
  current = $state.raw<Readonly<Record<string, Chapter | null>>>({});
  #means: Means;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(means: Means) {
    this.#means = means;
  }

  /** The chapter of an exhibit, null while it cannot be shown. */
  of(id: string): Chapter | null {
    return this.current[id] ?? null;
  }

  /** The exhibits that failed while they were drawn. */
  get broken(): string[] {
    return Object.keys(this.current).filter((id) => this.current[id] === null);
  }

  /** An exhibit threw: the tour goes on without it until the page is loaded anew. */
  breakDown(id: string, error: unknown): void {
    this.current = { ...this.current, [id]: null };
    this.#means.onfault(`${id}: ${String(error)}`);
  }

  /** What a mark says, null where it says nothing. An exhibit that throws is noted and says nothing. */
  detail(id: string, mark: string, options: Options, locale: AppLocale): MarkDetail | null {
    const chapter = this.of(id);
    try {
      return chapter?.exhibit.detail(chapter.input, mark, options, locale) ?? null;
    } catch (error) {
      // Later, because nothing may be written down while a picture is being worked out.
      queueMicrotask(() => this.#means.onfault(`${id}: ${String(error)}`));
      return null;
    }
  }

  async #load(id: string): Promise<void> {
    const [exhibit, view] = await Promise.all([loadExhibit(id), this.#means.loadView(id)]);
    if (!exhibit || !view.ok) throw new Error(exhibit ? 'its data' : 'its code');
    const chapter = { exhibit, input: view.data.input as ExhibitInput };
    try {
      this.#means.tryOut(id, chapter);
      this.current = { ...this.current, [id]: chapter };
    } catch (error) {
      this.breakDown(id, error);
    }
  }

  /** Fetches what is missing, and tries again later where that fails. */
  async fetch(ids: readonly string[], attempt = 0): Promise<void> {
    const missing = ids.filter((id, at) => ids.indexOf(id) === at && !(id in this.current));
    const results = await Promise.allSettled(missing.map((id) => this.#load(id)));
    results.forEach((result, index) => {
      if (result.status === 'rejected') {
        this.#means.onfault(`${missing[index] ?? ''}: ${String(result.reason)}`);
      }
    });
    if (results.every(({ status }) => status === 'fulfilled')) return;
    this.#waiting = setTimeout(() => void this.fetch(ids, attempt + 1), pauseBefore(attempt));
  }

  stop(): void {
    clearTimeout(this.#waiting);
  }
}
