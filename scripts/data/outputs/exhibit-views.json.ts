import { selects } from '../../../src/lib/exhibits/selects';
import { DATA_VERSION, type Dataset } from '../../../src/lib/model/types';
import type { ExhibitView } from '../../../src/lib/model/views';
import type { OutputFile } from '../writeFolder';
import { jsonObject } from './json';

/** `exhibits/<id>.json`: what each exhibit takes from the data. */
export function exhibitViews(dataset: Dataset): OutputFile[] {
  return Object.entries(selects).map(([id, select]) => {
    const view: ExhibitView<unknown> = {
      version: DATA_VERSION,
      kind: 'exhibit',
      id,
      input: select(dataset)
    };
    return { path: `exhibits/${id}.json`, content: jsonObject(view) };
  });
}
