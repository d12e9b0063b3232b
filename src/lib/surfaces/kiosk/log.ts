/** Something that went wrong, as the status page tells it. */
export interface Fault {
  what: string;
  /** When it last happened, in ms since the start. */
  at: number;
  times: number;
}

/** How many different faults are remembered: a kiosk runs for months. */
const most = 20;

const longest = 300;

/** The faults with one more; the same fault again is counted, the oldest are forgotten. */
export function withFault(faults: readonly Fault[], text: string, at: number): Fault[] {
  const what = text.slice(0, longest);
  const times = (faults.find((fault) => fault.what === what)?.times ?? 0) + 1;
  return [{ what, at, times }, ...faults.filter((fault) => fault.what !== what)].slice(0, most);
}
