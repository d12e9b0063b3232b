import type { StoryStep } from '../../src/lib/model/story';
import type { Dataset, Id, SourceDocument } from '../../src/lib/model/types';
import { assemble, toDataset } from './build/assemble';
import { buildDocument } from './build/document';
import { sortFaults, type Fault } from './reading/faults';
import { directory, type Files } from './reading/files';
import { readReading } from './reading/readReading';
import type { DatasetYaml } from './reading/schemas/dataset';
import { rules } from './rules';

/** What the data set is called and may be used for: `dataset.yaml`. */
export type About = DatasetYaml;

/** A document as it was received. */
export interface RawDocument {
  agreement: Id;
  bytes: Uint8Array;
}

/** A data set that has passed every rule. */
export interface Read {
  about: About;
  dataset: Dataset;
  documents: SourceDocument[];
  raw: RawDocument[];
  /** What the story, the presentation and the kiosk go through, in this order. */
  story: StoryStep[];
}

/** A data set, or everything that is wrong with it, sorted. */
export type Outcome = ({ ok: true } & Read) | { ok: false; faults: Fault[] };

/** Reads the seeds and the reading in two folders, cuts every quote and checks everything. */
export function readDataset(folders: { seeds: string; data: string }): Outcome {
  return readFiles(directory(folders.seeds), directory(folders.data));
}

/** The same from any two sets of files. */
export function readFiles(seeds: Files, data: Files): Outcome {
  const faults: Fault[] = [];
  const reading = readReading(data, faults);
  const assembly = assemble(reading, seeds);
  for (const rule of rules) rule.check(assembly, faults);
  if (faults.length > 0 || reading.dataset === null)
    return { ok: false, faults: sortFaults(faults) };
  const dataset = toDataset(assembly);
  const documents = assembly.sources.flatMap((source) => buildDocument(source, dataset));
  const raw = dataset.agreements.map(({ id, source }) => ({
    agreement: id,
    bytes: seeds.read(source.file)!
  }));
  const story = assembly.story.map(({ row }) => row);
  return { ok: true, about: reading.dataset.value, dataset, documents, raw, story };
}
