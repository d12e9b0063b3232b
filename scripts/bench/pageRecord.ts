/** What a page writes down about itself while it loads; times in ms from the start of navigation. */
export interface PageRecord {
  fcp: number;
  lcp: number;
  cls: number;
  /** Sum over tasks longer than 50 ms of what lies above 50 ms. */
  blocking: number;
  /** The frames in which another count of drawings stood on the page. */
  drawings: { time: number; count: number }[];
}

declare global {
  interface Window {
    benchRecord: PageRecord;
  }
}

/** When the last drawing came to stand on the page; 0 for a page without any. */
export function allDrawn({ drawings }: PageRecord): number {
  const most = Math.max(0, ...drawings.map(({ count }) => count));
  return most === 0 ? 0 : (drawings.find(({ count }) => count === most)?.time ?? 0);
}
