import type { StoryStep } from '../../../src/lib/model/story';
import type * as m from '../../../src/lib/model/types';
import type { AgreementReading, Reading } from '../reading/readReading';
import type { Row } from '../reading/rows';
import type { AgreementYaml } from '../reading/schemas/agreement';
import type { CommitmentYaml } from '../reading/schemas/commitment';
import type { EventYaml } from '../reading/schemas/event';
import type { FigureYaml } from '../reading/schemas/figure';
import type * as shared from '../reading/schemas/shared';
import type { StepYaml } from '../reading/schemas/story';
import type { ThemeYaml } from '../reading/schemas/theme';
import type { Spot } from '../reading/spot';
import type { Block } from '../source/blocks';
import type { Cutter } from '../source/cutter';
import type { Joins } from '../source/joins';
import type { Seed } from '../source/seed';

/** A row as written, as published, and the place to report it at. */
export interface Built<Raw, Published> {
  raw: Raw;
  row: Published;
  spot: Spot;
}

/** One agreement while it is put together. Without a head or a seed nothing is cut from it. */
export interface Source {
  id: m.Id;
  reading: AgreementReading;
  head: Row<AgreementYaml> | null;
  seed: Seed | null;
  joins: Joins | null;
  cutter: Cutter;
  /** Empty until the quotes are cut, as they keep lines together. */
  blocks: Block[];
}

/** Everything that was read and cut, before anybody has judged it. */
export interface Assembly {
  reading: Reading;
  sources: Source[];
  agreements: Built<AgreementYaml, m.Agreement>[];
  themes: Built<ThemeYaml, m.Theme>[];
  commitments: Built<CommitmentYaml, m.Commitment>[];
  figures: Built<FigureYaml, m.Figure>[];
  events: Built<EventYaml, m.AgreementEvent>[];
  units: Built<shared.UnitYaml, m.Unit>[];
  actors: Built<shared.ActorYaml, m.Actor>[];
  areas: Built<shared.AreaYaml, m.Area>[];
  continuity: Built<shared.ContinuityYaml, m.Continuity>[];
  vocabulary: Built<shared.WordGroupYaml, m.WordGroup>[];
  exhibits: m.ExhibitRows;
  story: Built<StepYaml, StoryStep>[];
}

/** The language a document is written in; empty where its agreement.yaml could not be read. */
export function languageOf(source: Source): m.Locale {
  return source.head?.value.language ?? '';
}
