import type { CommitmentList } from '$lib/explore/commitmentList.svelte';
import { csvOfRows, jsonOfRows } from '$lib/explore/rowFiles';

const types = { csv: 'text/csv', json: 'application/json' } as const;

/**
 * Hands the reader the rows that are shown, in their order, as a file made in the browser.
 * @returns the name of the file
 */
export function saveRows(list: CommitmentList, format: keyof typeof types): string {
  const rows = Array.from(list.rows, (place) => list.index.rows[place]!);
  const content =
    format === 'csv' ? csvOfRows(rows, list.words) : jsonOfRows(rows, list.index, location.href);
  const url = URL.createObjectURL(new Blob([content], { type: `${types[format]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `vaekstspor-commitments-${rows.length}.${format}`;
  link.click();
  // Not at once: some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return link.download;
}
