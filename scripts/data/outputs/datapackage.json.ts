import { createHash } from 'node:crypto';
import type { Dataset, Text } from '../../../src/lib/model/types';
import type { About } from '../readDataset';
import type { OutputFile } from '../writeFolder';
import type { Field, TableOutput } from './table';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const MEDIATYPES = { json: 'application/json', csv: 'text/csv', txt: 'text/plain' } as const;
const DOCUMENT_FIELDS: Field[] = [
  { name: 'version', type: 'integer' },
  { name: 'kind', type: 'string' },
  { name: 'agreement', type: 'string' },
  { name: 'language', type: 'string' },
  { name: 'sha256', type: 'string' },
  { name: 'lines', type: 'array' },
  { name: 'blocks', type: 'array' },
  { name: 'spans', type: 'array' }
];

/**
 * `datapackage.json`: the Frictionless description (version 2) of every table and document, with
 * the seeds as sources. The view files of the pages are made of these and not described.
 */
export function datapackage(
  about: About,
  dataset: Dataset,
  tables: readonly TableOutput[],
  files: readonly OutputFile[]
): OutputFile {
  const described = {
    $schema: PROFILE,
    name: about.name,
    version: about.version,
    title: mainText(about.title),
    titles: about.title,
    description: mainText(about.description),
    descriptions: about.description,
    licenses: [{ name: about.licence.id, title: about.licence.title, path: about.licence.path }],
    sources: dataset.agreements.map(({ title, source }) => ({
      title: mainText(title),
      path: source.file,
      hash: `sha256:${source.sha256}`
    })),
    resources: [
      ...tables.flatMap((table) => tableResources(table, dataset, files)),
      ...documentResources(files)
    ]
  };
  return { path: 'datapackage.json', content: `${JSON.stringify(described, null, 2)}\n` };
}

/** The names of fields are English, so the description is where there is one. */
function mainText(text: Text): string {
  return text['en'] ?? Object.values(text)[0]!;
}

function tableResources(
  table: TableOutput,
  dataset: Dataset,
  files: readonly OutputFile[]
): object[] {
  const fields = table.fields(dataset);
  return (['json', 'csv'] as const).map((format) => ({
    name: `${table.name}-${format}`,
    description: table.description,
    type: 'table',
    ...fileProperties(`${table.name}.${format}`, format, files),
    ...(format === 'csv' ? { dialect: { lineTerminator: '\r\n' } } : {}),
    schema: {
      fields: fields[format],
      primaryKey: table.keys[format],
      foreignKeys: Object.entries(table.foreignKeys).map(([field, other]) => ({
        fields: [field],
        reference: { resource: other === table.name ? '' : `${other}-${format}`, fields: ['id'] }
      }))
    }
  }));
}

function documentResources(files: readonly OutputFile[]): object[] {
  return files
    .filter(({ path }) => path.startsWith('documents/'))
    .map(({ path }) =>
      path.endsWith('.txt')
        ? { name: path.replace(/[/.]/g, '-'), ...fileProperties(path, 'txt', files) }
        : {
            name: path.replace('/', '-').replace(/\.json$/, ''),
            ...fileProperties(path, 'json', files),
            schema: { fields: DOCUMENT_FIELDS }
          }
    );
}

function fileProperties(
  path: string,
  format: keyof typeof MEDIATYPES,
  files: readonly OutputFile[]
): object {
  const content = Buffer.from(files.find((file) => file.path === path)!.content);
  return {
    path,
    format,
    mediatype: MEDIATYPES[format],
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`
  };
}
