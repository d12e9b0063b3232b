/**
 * What the reader points at, has pinned, and would reach with Tab, as one value that is applied
 * after placement and never known to a layout.
 */
export interface Emphasis {
  /** Keys that stand out; null when nothing is dimmed. */
  lifted: ReadonlySet<string> | null;
  /** Whether the others are still to be read: they stay that way for longer than one points. */
  faintly?: boolean;
  pinned: string | null;
  /** The one mark that Tab reaches; null without script, where every mark is a link of its own. */
  tabStop: string | null;
}

export const noEmphasis: Emphasis = { lifted: null, pinned: null, tabStop: null };

/** How strongly a mark is drawn: 1, or faded while others are lifted and one points. */
export const emphasisOpacity = (emphasis: Emphasis, key: string): number =>
  emphasis.lifted === null || emphasis.lifted.has(key) || emphasis.faintly ? 1 : 0.25;

/** Whether a mark steps back behind others and is still to be read. */
export const isFaint = ({ lifted, faintly = false }: Emphasis, key: string): boolean =>
  faintly && lifted !== null && !lifted.has(key);

/** The `tabindex` of a mark: one stop per chart once script runs. */
export function markTabIndex({ tabStop }: Emphasis, key: string): 0 | -1 | undefined {
  if (tabStop === null) return undefined;
  return tabStop === key ? 0 : -1;
}
