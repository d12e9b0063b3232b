import type { Read } from './readDataset';

/** What the run found, for people: counts, and the lines nobody has claimed. */
export function reportCoverage({ dataset }: Read): string {
  return `${dataset.commitments.length} commitments\n`;
}
