import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import type { TimeScale } from './placed';
import { scaleFor } from './plot';
import type { Span } from './time';
import { moved, narrowest } from './timeWindow';

const height = 44;
const handleSize = 24;
const month = 1 / 12;

interface Wiring {
  time: () => TimeScale;
  show: (window: Span, settled: boolean) => void;
  names: { from: string; to: string };
  /** A moment in words, for those who hear the handles. */
  inWords: (moment: number) => string;
}

/** What a key does to an end of the window, in years; null for keys that are not ours. */
function stepOf(key: string): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: -month,
    ArrowDown: -month,
    ArrowRight: month,
    ArrowUp: month,
    PageDown: -1,
    PageUp: 1
  };
  return steps[key] ?? null;
}

/**
 * An overview in which the window is drawn, moved and resized, its ends also by keys.
 * @param width of the overview in px, for the whole domain
 * @returns how to show another window, and how to end it
 */
export function brush(svg: SVGSVGElement, width: number, { time, show, names, inWords }: Wiring) {
  let active = false;
  const group = select(svg).append('g');
  const toPx = (moment: number) => scaleFor(time().domain, [0, width])(moment);
  const toMoment = (px: number) => scaleFor([0, width], time().domain)(px);
  const behaviour = brushX<unknown>()
    .extent([
      [0, 0],
      [width, height]
    ])
    .handleSize(handleSize)
    .on('start brush end', ({ sourceEvent, selection, type }: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      active = type !== 'end';
      if (selection) {
        const [from, to] = selection as [number, number];
        show([toMoment(from), toMoment(to)], type === 'end');
      } else if (type === 'end') show(time().domain, true);
    });
  group.call(behaviour);

  const ends = [
    { handle: group.select<SVGRectElement>('.handle--w'), name: names.from, index: 0 },
    { handle: group.select<SVGRectElement>('.handle--e'), name: names.to, index: 1 }
  ] as const;
  for (const { handle, name, index } of ends) {
    handle
      .attr('tabindex', 0)
      .attr('role', 'slider')
      .attr('aria-label', name)
      .on('keydown', (event: KeyboardEvent) => {
        const step = stepOf(event.key);
        if (step === null) return;
        event.preventDefault();
        const [from, to] = time().window;
        const next: Span =
          index === 0
            ? [Math.min(from + step, to - narrowest), to]
            : [from, Math.max(to + step, from + narrowest)];
        show(event.shiftKey ? moved([from, to], step / (to - from)) : next, true);
      });
  }

  const update = (window: Span) => {
    const { domain } = time();
    for (const { handle, index } of ends) {
      handle
        .attr('aria-valuemin', domain[0].toFixed(2))
        .attr('aria-valuemax', domain[1].toFixed(2))
        .attr('aria-valuenow', window[index].toFixed(2))
        .attr('aria-valuetext', inWords(window[index]));
    }
    if (!active) group.call((g) => behaviour.move(g, [toPx(window[0]), toPx(window[1])]));
  };
  update(time().window);
  return { update, stop: () => void group.remove() };
}
