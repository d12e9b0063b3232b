import type { ExhibitRows } from '../../../src/lib/model/types';
import type { Row } from '../reading/rows';
import type { ExhibitsYaml } from '../reading/schemas/exhibits';
import { suggest } from '../reading/suggest';
import { parseRange } from '../source/lineRange';
import { missingPassage } from '../source/passages';
import type { Source } from './assembly';

type Heat = NonNullable<ExhibitsYaml['surplus-heat']>;
type Obstacle = NonNullable<Heat['obstacle']>;

/** The rows particular charts draw, with the one passage among them cut. */
export function buildExhibits(
  written: Row<ExhibitsYaml> | null,
  sources: readonly Source[]
): ExhibitRows {
  if (written === null) return {};
  const { 'surplus-heat': heat, ...rest } = written.value;
  if (heat === undefined) return rest;
  const obstacle = heat.obstacle && cutObstacle(heat.obstacle, written, sources);
  return { ...rest, 'surplus-heat': { ...heat, obstacle } };
}

function cutObstacle(reference: Obstacle, { spot }: Row<ExhibitsYaml>, sources: readonly Source[]) {
  const place = spot.at('surplus-heat', 'obstacle');
  const source = sources.find(({ id }) => id === reference.agreement);
  if (source !== undefined) return source.cutter.cut(reference, place);
  const hint = suggest(
    reference.agreement,
    sources.map(({ id }) => id)
  );
  place
    .at('agreement')
    .fault(`there is no agreement "${reference.agreement}"`, `${hint}Correct the id`);
  return missingPassage(reference.agreement, parseRange(reference.lines));
}
