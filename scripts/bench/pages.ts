import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchPage {
  page: string;
  /** Its address relative to the site. */
  path: string;
}

/** The pages measured: the overview, the first commitment's page, one exhibit. */
export function benchPages(build: string): BenchPage[] {
  const commitments = join(build, 'commitments');
  const first = readdirSync(commitments)
    .sort()
    .find((name) => existsSync(join(commitments, name, 'index.html')));
  if (!first) throw new Error(`No commitment has a page below ${commitments}.`);
  return [
    { page: 'overview', path: '' },
    { page: 'commitment', path: `commitments/${first}/` },
    { page: 'exhibit', path: 'exhibits/industry-share/' }
  ];
}
