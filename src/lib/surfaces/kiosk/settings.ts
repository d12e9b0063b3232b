/** What whoever sets up a kiosk may say in its address. Times in ms. */
export interface KioskSettings {
  /** How long nobody may touch anything before the notice comes. */
  idle: number;
  /** How long the notice counts down. */
  warning: number;
  /** The least a step of the tour is shown. */
  step: number;
  /** How much of the time its words take to read a step is shown; 1 is the usual reader's. */
  pace: number;
  /** How often a new version is looked for. */
  update: number;
  /** CSS pixels in a millimetre of the screen; null where nobody measured. */
  pxPerMm: number | null;
  /** How far the eyes of those who read it are from the screen, in mm. */
  distance: number;
  /** Where the site stands for a phone, without a slash at its end; null for what the build knows. */
  address: string | null;
}

const second = 1_000;

export const defaults: KioskSettings = {
  idle: 90 * second,
  warning: 20 * second,
  step: 8 * second,
  pace: 1,
  update: 15 * 60 * second,
  pxPerMm: null,
  // An arm's length: who reads a sentence has just touched its mark.
  distance: 700,
  address: null
};

/** A number of the query within its bounds, times a factor; the default for anything else. */
function within(
  text: string | null,
  [least, most]: readonly [number, number],
  otherwise: number,
  factor = 1
): number {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value * factor : otherwise;
}

/** A web address to stand in front of a path, or null: nothing else may end in a QR code. */
function siteAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, origin, pathname, username } = new URL(text);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return null;
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

/**
 * Reads a kiosk's settings from a query: `?idle=90&warning=20&step=8&pace=1&update=15
 * &pxPerMm=3.78&distance=700&address=https://example.org/growth`; idle, warning and step in seconds, update in
 * minutes, distance in mm. Total: what is unknown, malformed or out of bounds counts as not said.
 */
export function settingsOf(search: string): KioskSettings {
  const query = new URLSearchParams(search);
  const of = (name: string) => query.get(name);
  const pxPerMm = within(of('pxPerMm'), [0.5, 40], 0);
  return {
    idle: within(of('idle'), [0.01, 3_600], defaults.idle, second),
    warning: within(of('warning'), [0.01, 600], defaults.warning, second),
    step: within(of('step'), [0.01, 600], defaults.step, second),
    pace: within(of('pace'), [0.001, 10], defaults.pace),
    update: within(of('update'), [0.01, 1_440], defaults.update, 60 * second),
    pxPerMm: pxPerMm === 0 ? null : pxPerMm,
    distance: within(of('distance'), [300, 10_000], defaults.distance),
    address: siteAddress(of('address'))
  };
}
