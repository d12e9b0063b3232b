import type { AppLocale } from '$lib/i18n/locale';
import type { CommitmentsIndex } from '$lib/model/views';
import { countShared, hasBit, type Bits } from './bits';
import { facetTable, type FacetTable } from './facets';
import { decodeQuery, emptyQuery, encodeQuery, tidyText, type ListQuery } from './listQuery';
import { mostDrawn } from './listWindow';
import { knownOnly, liveCounts, narrow, type LiveCounts } from './narrow';
import { rowOrders } from './rowOrder';
import { rowWords, type RowWords } from './rowWords';
import type { Search } from './searchIndex';

/** How long a reader who types must pause, in ms, before the address says the text. */
const pause = 400;

/** Writes a query into the address: as a step of its own that Back undoes, or over the last one. */
type Write = (search: string, how: 'push' | 'replace') => void;

interface Outside {
  write: Write;
  /** Calls back when the frame is on screen that shows what was just chosen. */
  afterFrame: (step: () => void) => void;
  /** Loads what searches; called once, when a text is first searched for. */
  loadSearch: (index: CommitmentsIndex) => Promise<Search>;
}

/** The list of commitments as a reader has narrowed, sorted and searched it. */
export class CommitmentList {
  query = $state.raw<ListQuery>(emptyQuery);
  /** Whether what searches is not asked for yet, on its way, there, or could not be had. */
  searching = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  #search = $state.raw<Search | null>(null);
  #counted = $state.raw<{ query: ListQuery; hits: Bits | null }>({ query: emptyQuery, hits: null });
  #steps: (() => void)[] = [];
  #written = '';
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly index: CommitmentsIndex;
  readonly isShort: boolean;
  readonly table: FacetTable;
  readonly words: RowWords;
  /** What every value counts when nothing is chosen: what the charts show the rest against. */
  readonly whole: LiveCounts;
  readonly #outside: Outside;
  readonly #orders: ReturnType<typeof rowOrders>;

  /** Every row in the order that is asked for; with a search the best hit first. */
  readonly #order = $derived.by(() => {
    const { sort } = this.query;
    return this.hits && !sort ? this.hits.order : this.#orders(sort);
  });

  readonly hits = $derived(this.#search?.(this.query.text) ?? null);
  readonly #bits = $derived.by(() => narrow(this.table, this.query, this.hits?.bits ?? null));
  /** How many rows are left. */
  readonly count = $derived.by(() => countShared(this.#bits, this.#bits));
  /** What every further choice would leave: of the choices that have been on screen for a frame. */
  readonly counts = $derived.by(() =>
    liveCounts(this.table, this.#counted.query, this.#counted.hits)
  );
  /** The places of the rows that are left, in the order they are shown in. */
  readonly rows = $derived.by(() => {
    const bits = this.#bits;
    return this.#order.filter((row) => hasBit(bits, row));
  });
  /**
   * The places that are drawn: of a short list all, those that are not left hidden, because showing
   * a row again costs less than making it anew; of a long one only those that are left.
   */
  readonly drawn = $derived.by(() => (this.isShort ? this.#order : this.rows));
  /** Whether the rows stand as in the documents, theme by theme. */
  readonly inDocumentOrder = $derived(this.hits === null && this.query.sort === null);

  constructor(index: CommitmentsIndex, locale: AppLocale, outside: Outside) {
    this.index = index;
    this.#outside = outside;
    this.isShort = index.rows.length <= mostDrawn;
    this.table = facetTable(index);
    this.words = rowWords(index, locale);
    this.whole = liveCounts(this.table, emptyQuery, null);
    this.#orders = rowOrders(index.rows, this.words);
  }

  /** Whether a row meets every choice. */
  shows(place: number): boolean {
    return hasBit(this.#bits, place);
  }

  /** Makes a choice: one step in the history. */
  choose(query: ListQuery): void {
    this.endTyping();
    this.query = query;
    this.#later(() => this.#count());
    this.#say('push');
  }

  /** Searches as the reader types; the address follows in the pauses, in one step for all of it. */
  type(text: string): void {
    this.prepareSearch();
    this.query = { ...this.query, text: tidyText(text) };
    this.#later(() => this.#count());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sayTyped(), pause);
  }

  /** The reader leaves the search field: what is typed next is another step. */
  endTyping(): void {
    this.#sayTyped();
    this.#typing = false;
  }

  /** Does at once what waits for the frame: the page is about to go. */
  settle(): void {
    for (const step of this.#steps.splice(0)) step();
  }

  /** Shows what an address asks for, without counting it as a choice. */
  restore(search: string): void {
    clearTimeout(this.#timer);
    this.#typing = false;
    this.#steps = [];
    this.query = knownOnly(decodeQuery(search), this.table);
    this.#written = encodeQuery(this.query);
    this.#count();
    if (this.query.text !== '') this.prepareSearch();
  }

  /** Loads what searches, once; after a failure anew. */
  prepareSearch(): void {
    if (this.searching === 'loading' || this.searching === 'ready') return;
    this.searching = 'loading';
    this.#outside.loadSearch(this.index).then(
      (search) => {
        this.#search = search;
        this.searching = 'ready';
        this.#count();
      },
      () => {
        this.searching = 'failed';
      }
    );
  }

  #sayTyped(): void {
    clearTimeout(this.#timer);
    if (encodeQuery(this.query) === this.#written) return;
    this.#say(this.#typing ? 'replace' : 'push');
    this.#typing = true;
  }

  #say(how: 'push' | 'replace'): void {
    const search = encodeQuery(this.query);
    if (search === this.#written) return;
    this.#written = search;
    this.#later(() => this.#outside.write(search, how));
  }

  #count(): void {
    this.#counted = { query: this.query, hits: this.hits?.bits ?? null };
  }

  /** The reader looks at the rows first: counts and address follow when those are on screen. */
  #later(step: () => void): void {
    this.#steps.push(step);
    this.#outside.afterFrame(() => this.settle());
  }
}
