import type { Dataset, SourceDocument } from '../../../src/lib/model/types';
import type { Read } from '../readDataset';
import type { OutputFile } from '../writeFolder';
import { actors } from './actors.json.ts';
import { agreements } from './agreements.json.ts';
import { areas } from './areas.json.ts';
import { commitmentViews } from './commitment-views.json.ts';
import { commitmentsIndex } from './commitments-index.json.ts';
import { commitments } from './commitments.json.ts';
import { continuity } from './continuity.json.ts';
import { datapackage } from './datapackage.json.ts';
import { downloads } from './downloads.json.ts';
import { documents } from './documents.json.ts';
import { events } from './events.json.ts';
import { exhibitViews } from './exhibit-views.json.ts';
import { figures } from './figures.json.ts';
import { rawDocuments } from './raw-documents.txt.ts';
import { site } from './site.json.ts';
import { story } from './story.json.ts';
import { sourceViews } from './source-views.json.ts';
import type { TableOutput } from './table';
import { themes } from './themes.json.ts';
import { units } from './units.json.ts';
import { vocabulary } from './vocabulary.json.ts';

/** Makes files of the data set. */
type Output = (dataset: Dataset, documents: readonly SourceDocument[]) => OutputFile[];

/** Published as JSON and CSV, and described in the data package. */
const tables: readonly TableOutput[] = [
  agreements,
  themes,
  commitments,
  figures,
  units,
  events,
  actors,
  areas,
  continuity,
  vocabulary
];

/** What the pages load; a new one is one line. */
const views: readonly Output[] = [
  documents,
  sourceViews,
  commitmentViews,
  commitmentsIndex,
  exhibitViews
];

/** Everything that is published. */
export function outputs({
  about,
  dataset,
  documents: texts,
  raw,
  story: steps
}: Read): OutputFile[] {
  const files = [
    ...tables.flatMap((table) => table.files(dataset)),
    ...views.flatMap((view) => view(dataset, texts)),
    ...rawDocuments(raw),
    site(about, dataset),
    story(steps)
  ];
  const described = [...files, datapackage(about, dataset, tables, files)];
  return [...described, downloads(tables, described)];
}
