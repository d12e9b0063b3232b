import type { Dataset } from '../../../src/lib/model/types';
import type { Files } from '../reading/files';
import type { Reading } from '../reading/readReading';
import type { Row } from '../reading/rows';
import { buildActors } from './actors';
import { buildAgreement } from './agreement';
import type { Assembly, Built } from './assembly';
import { buildBlocks } from './blocks';
import { buildCommitments } from './commitment';
import { buildEvents } from './event';
import { buildExhibits } from './exhibits';
import { buildFigures } from './figure';
import { openSource } from './openSource';
import { buildStory } from './story';
import { faultOf } from '../story/known';
import { placeholdersOf } from '../story/placeholders';
import { buildThemes } from './theme';
import { buildVocabulary } from './vocabulary';

/** Cuts every passage and puts all tables together; what cannot be cut is a fault on the way. */
export function assemble(reading: Reading, seeds: Files): Assembly {
  const sources = reading.agreements.map((agreement) =>
    openSource(agreement, reading.languages, seeds)
  );
  const agreements = sources.flatMap(buildAgreement);
  const themes = sources.flatMap(buildThemes);
  const commitments = sources.flatMap(buildCommitments);
  const figures = sources.flatMap(buildFigures);
  const events = sources.flatMap(buildEvents);
  const exhibits = buildExhibits(reading.exhibits, sources);
  for (const source of sources) {
    const agreement = agreements.find(({ row }) => row.id === source.id)?.row;
    const own = commitments.filter(({ row }) => row.agreement === source.id).map(({ row }) => row);
    if (agreement !== undefined) source.blocks = buildBlocks(source, agreement, own);
    source.joins?.checkUsed();
  }
  const tables: Omit<Assembly, 'story'> = {
    reading,
    sources,
    agreements,
    themes,
    commitments,
    figures,
    events,
    units: asWritten(reading.units.rows),
    actors: buildActors(reading.actors.rows, sources),
    areas: asWritten(reading.areas.rows),
    continuity: asWritten(reading.continuity.rows),
    vocabulary: buildVocabulary(reading.vocabulary.rows, sources),
    exhibits
  };
  return { ...tables, story: tellStory(tables) };
}

function tellStory(tables: Omit<Assembly, 'story'>): Assembly['story'] {
  const canFill = (template: string) =>
    placeholdersOf(template).every((placeholder) => faultOf(placeholder, tables) === null);
  return buildStory(tables.reading.story.rows, toDataset(tables), canFill);
}

/** The tables alone. */
export function toDataset(assembly: Omit<Assembly, 'story'>): Dataset {
  return {
    languages: [...(assembly.reading.languages ?? [])],
    agreements: rowsOf(assembly.agreements),
    themes: rowsOf(assembly.themes),
    commitments: rowsOf(assembly.commitments),
    figures: rowsOf(assembly.figures),
    units: rowsOf(assembly.units),
    events: rowsOf(assembly.events),
    actors: rowsOf(assembly.actors),
    areas: rowsOf(assembly.areas),
    continuity: rowsOf(assembly.continuity),
    vocabulary: rowsOf(assembly.vocabulary),
    exhibits: assembly.exhibits
  };
}

function rowsOf<Published>(built: readonly Built<unknown, Published>[]): Published[] {
  return built.map(({ row }) => row);
}

/** For tables published as they are written, key by key as the shape has them. */
function asWritten<T>(rows: readonly Row<T>[]): Built<T, T>[] {
  return rows.map(({ value, spot }) => ({ raw: value, row: value, spot }));
}
