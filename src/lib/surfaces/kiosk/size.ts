import type { KioskSettings } from './settings';

/** CSS pixels of the whole screen. */
export interface Screen {
  width: number;
  height: number;
}

export interface KioskSize {
  /** What everything is drawn larger by. */
  zoom: number;
  /** The room there is at that zoom, in px. */
  width: number;
  height: number;
  /** The least width and height of what is touched, in px at that zoom. */
  target: number;
  upright: boolean;
}

/** CSS's own: 96 px to the inch. */
const cssPxPerMm = 96 / 25.4;

/** 16 px on a screen at 96 dpi are read with ease from here, in mm. */
const deskDistance = 600;

/** What a finger hits: 76 px, or 20 mm where the screen has been measured. */
const target = { px: 76, mm: 20 };

/** The least room, in px: below it nothing can be laid out well, however far the readers stand. */
const leastRoom = { long: 1_060, short: 600 };

/**
 * How large a kiosk draws: a letter looks as large from where its readers stand as 16 px do at a
 * desk. Where nobody measured the screen, one with more pixels is taken to have finer ones, so that
 * 1080p and 4K show the same.
 */
export function sizeOf({ width, height }: Screen, settings: KioskSettings): KioskSize {
  const short = Math.min(width, height);
  const fineness = Math.max(1, short / 1_080);
  const density = settings.pxPerMm ?? cssPxPerMm * fineness;
  const wished = (settings.distance / deskDistance) * (density / cssPxPerMm);
  const most = Math.min(Math.max(width, height) / leastRoom.long, short / leastRoom.short);
  const zoom = Math.max(0.5, Math.min(wished, most));
  const least = target.px * (settings.pxPerMm === null ? fineness : 1);
  return {
    zoom,
    width: width / zoom,
    height: height / zoom,
    target: Math.max(least, target.mm * density) / zoom,
    upright: height > width
  };
}

/** Where the picture stands, in px, in each minute: never at rest for long on the same pixels. */
const places = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
  [-3, 3],
  [-3, 0],
  [-3, -3],
  [0, -3]
] as const;

/** How far no picture is ever moved, in px: the margin it needs. */
export const mostShift = 4;

/** The place of the picture after so many ms: it moves by 3 px each minute. */
export function shiftAt(ms: number): readonly [x: number, y: number] {
  return places[Math.floor(ms / 60_000) % places.length]!;
}
