import type { Agreement } from '$lib/model/types';
import { exampleAgreements } from '../exampleData';

/** The agreements of the examples as whole rows, as a `select` takes them. */
export function agreementRows(count: number): Agreement[] {
  return exampleAgreements(count).map(({ id, shortTitle }) => ({
    id,
    title: shortTitle,
    shortTitle,
    language: 'da',
    parties: [],
    partiesNamed: null,
    dated: null,
    period: [`${id}-01-01`, `${id}-12-31`],
    announcedThemes: [],
    source: { file: `${id}.txt`, sha256: '', lines: 1 },
    leftOut: [],
    flaws: []
  }));
}
