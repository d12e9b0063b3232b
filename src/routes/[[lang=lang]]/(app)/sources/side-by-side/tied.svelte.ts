import { areaPlaces, counterpart, placeAt, type AreaPlace } from '$lib/model/areaTies';
import type { SourceView } from '$lib/model/views';

/** How far below the upper edge of a pane a passage is led to, in px. */
const INSET = 12;

/**
 * Two panes tied by policy area. Only the pane a reader last touched leads, so that the one that
 * follows does not lead back.
 */
export class Tied {
  /** The passage each pane is at, null before anybody has scrolled or where one has none. */
  at = $state.raw<[AreaPlace | null, AreaPlace | null]>([null, null]);
  /** The pane that leads. */
  leader = $state<0 | 1 | null>(null);
  private readonly panes: [HTMLElement | null, HTMLElement | null] = [null, null];

  constructor(private readonly views: () => readonly [SourceView, SourceView] | null) {}

  /** Forgets where the panes are, as other documents stand in them. */
  reset(): void {
    this.at = [null, null];
    this.leader = null;
  }

  setPane(side: 0 | 1, pane: HTMLElement): () => void {
    this.panes[side] = pane;
    return () => (this.panes[side] = null);
  }

  /** A reader points at, touches or types into a pane. */
  lead(side: 0 | 1): void {
    this.leader = side;
  }

  /** A pane has scrolled. */
  scrolled(side: 0 | 1): void {
    this.leader ??= side;
    if (side !== this.leader) return;
    const places = (this.views() ?? []).map(areaPlaces);
    const [own = [], others = []] = side === 0 ? places : [...places].reverse();
    const place = placeAt(own, this.firstLine(side, own));
    if (!place || place.commitment === this.at[side]?.commitment) return;
    const other = counterpart(place, own, others) ?? null;
    this.at = side === 0 ? [place, other] : [other, place];
    if (other) this.bring(side === 0 ? 1 : 0, other);
  }

  /** The line of the first passage that is not above the pane. */
  private firstLine(side: 0 | 1, places: readonly AreaPlace[]): number {
    const pane = this.panes[side];
    if (!pane) return 1;
    const edge = pane.getBoundingClientRect().top;
    const below = places.find(({ line }) => {
      const top = this.lineOf(side, line)?.getBoundingClientRect().top;
      return top !== undefined && top >= edge - 2;
    });
    return below?.line ?? Infinity;
  }

  private bring(side: 0 | 1, { line }: AreaPlace): void {
    const pane = this.panes[side];
    const target = this.lineOf(side, line);
    if (!pane || !target) return;
    const by = target.getBoundingClientRect().top - pane.getBoundingClientRect().top - INSET;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    pane.scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
  }

  private lineOf(side: 0 | 1, line: number): Element | null {
    return this.panes[side]?.querySelector(`[data-line="${line}"]`) ?? null;
  }
}
