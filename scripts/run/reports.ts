import { existsSync, readFileSync } from 'node:fs';
import type { Count } from './steps';

const read = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;

/** The counts of Vitest's JSON report, null when it wrote none. */
export function vitestCount(file: string): Count | null {
  const report = read(file) as { numPassedTests: number; numFailedTests: number } | null;
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** The counts of Playwright's JSON report, null when it wrote none. */
export function playwrightCount(file: string): Count | null {
  const report = read(file) as {
    stats: { expected: number; unexpected: number; flaky: number };
  } | null;
  if (!report) return null;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}
