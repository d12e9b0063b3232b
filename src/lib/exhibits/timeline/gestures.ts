import { select } from 'd3-selection';
import { zoom, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { TimeScale } from './placed';
import { scaleFor } from './plot';
import type { Span } from './time';

/** How far, in px, a pointer may move and still click. */
const clickDistance = 5;

interface Wiring {
  /** The time that is drawn now. */
  time: () => TimeScale;
  show: (window: Span, settled: boolean) => void;
}

/** Where a gesture began. */
interface Start {
  transform: ZoomTransform;
  time: TimeScale;
}

/** The window that lies in the drawing area after a gesture has moved and scaled what was there. */
export function windowAfter(
  { transform: before, time }: Start,
  now: Pick<ZoomTransform, 'k' | 'x' | 'y'>
): Span {
  const { window, range, direction } = time;
  const offset = ({ x, y }: Pick<ZoomTransform, 'x' | 'y'>) => (direction === 'across' ? x : y);
  const moment = scaleFor(range, window);
  const at = (px: number) => moment(((px - offset(now)) * before.k) / now.k + offset(before));
  return [at(range[0]), at(range[1])];
}

/** A plain wheel and a single finger scroll the page; with ctrl, or two fingers, they are ours. */
function isOurs(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

/**
 * Lets an element be zoomed by ctrl and wheel or by pinching, and dragged along the axis.
 * @returns how to end it
 */
export function gestures(element: HTMLElement, { time, show }: Wiring): () => void {
  let start: Start | null = null;
  let last: Span | null = null;
  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(clickDistance)
    .filter(isOurs)
    .on('start', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      start = { transform, time: time() };
      last = null;
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!start) return;
      last = windowAfter(start, transform);
      show(last, false);
    })
    .on('end', () => {
      if (last) show(last, true);
      start = null;
    });
  const selected = select(element).call(behaviour).on('dblclick.zoom', null);
  element.style.touchAction = 'pan-x pan-y';
  return () => {
    selected.on('.zoom', null);
    element.style.touchAction = '';
  };
}
