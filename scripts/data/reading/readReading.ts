import type * as v from 'valibot';
import type { Fault } from './faults';
import type { Files } from './files';
import { readMap, readTable, type Row, type Table } from './rows';
import { agreementSchema, type AgreementYaml } from './schemas/agreement';
import { commitmentSchema, type CommitmentYaml } from './schemas/commitment';
import { datasetSchema, type DatasetYaml } from './schemas/dataset';
import { exhibitsSchema, type ExhibitsYaml } from './schemas/exhibits';
import { eventSchema, type EventYaml } from './schemas/event';
import { figureSchema, type FigureYaml } from './schemas/figure';
import * as shared from './schemas/shared';
import { stepSchema, type StepYaml } from './schemas/story';
import { themeSchema, type ThemeYaml } from './schemas/theme';
import type { Languages } from './shape';
import { suggest } from './suggest';
import { fileId, parseYaml, type YamlFile } from './yamlFile';

/** The YAML of one agreement's folder. */
export interface AgreementReading {
  /** The folder's name. */
  id: string;
  head: Row<AgreementYaml> | null;
  themes: Table<ThemeYaml>;
  commitments: Table<CommitmentYaml>;
  figures: Table<FigureYaml>;
  events: Table<EventYaml>;
}

/** All that people have written down, of the right shape; what it says is checked by the rules. */
export interface Reading {
  dataset: Row<DatasetYaml> | null;
  languages: Languages;
  agreements: AgreementReading[];
  units: Table<shared.UnitYaml>;
  actors: Table<shared.ActorYaml>;
  areas: Table<shared.AreaYaml>;
  continuity: Table<shared.ContinuityYaml>;
  vocabulary: Table<shared.WordGroupYaml>;
  exhibits: Row<ExhibitsYaml> | null;
  /** Empty where there is no such file: a data set may have no story. */
  story: Table<StepYaml>;
}

const FOLDER_FILES = ['agreement', 'themes', 'commitments', 'figures', 'events'];

/** Reads and shape-checks every YAML file; a fault in one does not keep the others from being read. */
export function readReading(data: Files, faults: Fault[]): Reading {
  const open = (path: string) => openYaml(data, path, faults);
  const datasetFile = open('dataset.yaml');
  const languages = languagesOf(datasetFile);
  const dataset = readMap(datasetFile, datasetSchema(languages), faults);
  const table = <T>(name: string, schema: (languages: Languages) => v.GenericSchema<unknown, T>) =>
    readTable(open(`${name}.yaml`), schema(languages), faults);
  const folders = foldersOf(data);
  checkFolders(folders, dataset);
  return {
    dataset,
    languages,
    agreements: (dataset?.value.agreements ?? folders)
      .filter((id) => folders.includes(id))
      .map((id) => readAgreement(data, id, languages, faults)),
    units: table('units', shared.unitSchema),
    actors: table('actors', shared.actorSchema),
    areas: table('areas', shared.areaSchema),
    continuity: table('continuity', shared.continuitySchema),
    vocabulary: table('vocabulary', shared.wordGroupSchema),
    exhibits: readMap(open('exhibits.yaml'), exhibitsSchema, faults),
    story: readStory(data, languages, faults)
  };
}

function readStory(data: Files, languages: Languages, faults: Fault[]): Table<StepYaml> {
  const path = 'story.yaml';
  const file = data.read(path) === undefined ? undefined : openYaml(data, path, faults);
  return readTable(file, stepSchema(languages), faults);
}

function readAgreement(
  data: Files,
  id: string,
  languages: Languages,
  faults: Fault[]
): AgreementReading {
  const open = (name: string) => openYaml(data, `${id}/${name}.yaml`, faults);
  const head = readMap(open('agreement'), agreementSchema(languages), faults);
  checkFolderFiles(data, id, faults);
  return {
    id,
    head,
    themes: readTable(open('themes'), themeSchema(languages), faults),
    commitments: readTable(open('commitments'), commitmentSchema(languages), faults),
    figures: readTable(
      open('figures'),
      figureSchema(languages, head?.value.language ?? null),
      faults
    ),
    events: readTable(open('events'), eventSchema(languages), faults)
  };
}

function openYaml(data: Files, path: string, faults: Fault[]): YamlFile | undefined {
  const name = `${data.dir}/${path}`;
  const bytes = data.read(path);
  if (bytes !== undefined) return parseYaml(name, new TextDecoder().decode(bytes), faults);
  const message = 'the file is missing. Write it; without rows it holds [], without keys {}.';
  faults.push({ file: name, line: 1, id: fileId(name), message });
  return undefined;
}

/** Read ahead of the shape, as the shape of every text hangs on them. */
function languagesOf(file: YamlFile | undefined): Languages {
  const value = file?.value as { languages?: unknown } | null | undefined;
  const languages = value?.languages;
  const filled = Array.isArray(languages) && languages.length > 0;
  return filled && languages.every((tag): tag is string => typeof tag === 'string')
    ? languages
    : null;
}

/** The folders that hold an agreement. */
function foldersOf(data: Files): string[] {
  const suffix = '/agreement.yaml';
  return data
    .list()
    .flatMap((path) => (path.endsWith(suffix) ? [path.slice(0, -suffix.length)] : []));
}

function checkFolders(folders: readonly string[], dataset: Row<DatasetYaml> | null): void {
  if (dataset === null) return;
  const spot = dataset.spot.at('agreements');
  const listed = dataset.value.agreements;
  for (const [i, id] of listed.entries()) {
    if (folders.includes(id)) continue;
    spot
      .at(i)
      .fault(
        `there is no ${id}/agreement.yaml`,
        `${suggest(id, folders)}Add it, or take the id away`
      );
  }
  for (const id of folders.filter((folder) => !listed.includes(folder))) {
    spot.fault(`the folder "${id}" is not listed`, 'Add it to agreements, in time order');
  }
}

function checkFolderFiles(data: Files, folder: string, faults: Fault[]): void {
  for (const path of data.list()) {
    const name = fileId(path);
    if (!path.startsWith(`${folder}/`) || !path.endsWith('.yaml') || FOLDER_FILES.includes(name))
      continue;
    const message = `no file of this name is read. ${suggest(name, FOLDER_FILES)}Known are ${FOLDER_FILES.join(', ')}.`;
    faults.push({ file: `${data.dir}/${path}`, line: 1, id: name, message });
  }
}
