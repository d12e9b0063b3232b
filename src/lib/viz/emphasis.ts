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

/** How strongly a mark is drawn: 1, or faded while others are lifted. */
export function emphasisOpacity({ lifted, faintly }: Emphasis, key: string): number {
  if (lifted === null || lifted.has(key)) return 1;
  return faintly ? 0.45 : 0.25;
}

/** The `tabindex` of a mark: one stop per chart once script runs. */
export function markTabIndex({ tabStop }: Emphasis, key: string): 0 | -1 | undefined {
  if (tabStop === null) return undefined;
  return tabStop === key ? 0 : -1;
}
