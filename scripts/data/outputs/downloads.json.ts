import { DATA_VERSION } from '../../../src/lib/model/types';
import type { DownloadsView } from '../../../src/lib/model/views';
import type { OutputFile } from '../writeFolder';
import { jsonObject } from './json';
import type { TableOutput } from './table';

const AS_RECEIVED = 'A document as it was received';
const MARKED = 'A whole document with the passages in it marked';

/** `downloads.json`: the files a reader may want, with what is in them and how large they are. */
export function downloads(
  tables: readonly TableOutput[],
  files: readonly OutputFile[]
): OutputFile {
  const offered = new Map([
    ['datapackage.json', 'Description of all files (Frictionless Data Package)'],
    ...tables.flatMap(({ name, description }) =>
      ['json', 'csv'].map((format) => [`${name}.${format}`, description] as const)
    ),
    ...files
      .filter(({ path }) => path.startsWith('documents/'))
      .map(({ path }) => [path, path.endsWith('.txt') ? AS_RECEIVED : MARKED] as const)
  ]);
  const view: DownloadsView = {
    version: DATA_VERSION,
    kind: 'downloads',
    files: files
      .filter(({ path }) => offered.has(path))
      .map(({ path, content }) => ({
        path,
        title: offered.get(path) ?? '',
        bytes: Buffer.byteLength(content)
      }))
  };
  return { path: 'downloads.json', content: jsonObject(view) };
}
