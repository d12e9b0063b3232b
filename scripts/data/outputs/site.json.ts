import { DATA_VERSION, type Dataset } from '../../../src/lib/model/types';
import type { SiteView } from '../../../src/lib/model/views';
import type { About } from '../readDataset';
import type { OutputFile } from '../writeFolder';
import { jsonObject } from './json';

/** `site.json`: the agreements and the edition of the data, which every page shows. */
export function site(about: About, dataset: Dataset): OutputFile {
  const view: SiteView = {
    version: DATA_VERSION,
    kind: 'site',
    dataset: { version: about.version, title: about.title, licence: about.licence },
    agreements: dataset.agreements.map(
      ({ id, title, shortTitle, language, dated, period, source }) => ({
        id,
        title,
        shortTitle,
        language,
        dated,
        period,
        source,
        commitments: dataset.commitments.filter(({ agreement }) => agreement === id).length
      })
    )
  };
  return { path: 'site.json', content: jsonObject(view) };
}
