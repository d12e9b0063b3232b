import type { SiteView } from '$lib/model/views';
import type { Provenance } from './figure';

/** When an agreement is from, as `formatPeriod` takes it: its date, or its years where it has none. */
export function momentOf({
  dated,
  period: [start, end]
}: Pick<SiteView['agreements'][number], 'dated' | 'period'>): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return dated ?? (first === last ? first : `${first}/${last}`);
}

/**
 * What a file says of where it comes from.
 * @param view what the data says of itself and of its agreements
 * @param site the name and the version of the site
 * @param link of the figure
 */
export function provenanceOf(
  { dataset, agreements }: SiteView,
  site: { name: string; version: string },
  link: string
): Provenance {
  const { title, path } = dataset.licence;
  return {
    site: site.name,
    version: site.version,
    dataVersion: dataset.version,
    asOf: agreements.map(momentOf),
    licence: { title, path },
    link
  };
}
