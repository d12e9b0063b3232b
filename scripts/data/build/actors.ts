import type { Actor, Passage } from '../../../src/lib/model/types';
import type { Row } from '../reading/rows';
import type { ActorYaml } from '../reading/schemas/shared';
import { findMentions } from '../source/mentions';
import { languageOf, type Built, type Source } from './assembly';

/** The published actors with every sentence that names them, in the order of the documents. */
export function buildActors(
  rows: readonly Row<ActorYaml>[],
  sources: readonly Source[]
): Built<ActorYaml, Actor>[] {
  const actors = rows.map(({ value }) => value);
  const mentions = new Map<string, Passage[]>();
  for (const source of sources) {
    if (source.seed === null) continue;
    const text = {
      agreement: source.id,
      language: languageOf(source),
      seed: source.seed,
      blocks: source.blocks
    };
    for (const [id, found] of findMentions(text, actors)) {
      mentions.set(id, [...(mentions.get(id) ?? []), ...found]);
    }
  }
  return rows.map(({ value: raw, spot }) => ({
    raw,
    row: {
      id: raw.id,
      name: raw.name,
      kind: raw.kind,
      aliases: raw.aliases,
      members: raw.members,
      successorOf: raw.successorOf,
      mentions: mentions.get(raw.id) ?? []
    },
    spot
  }));
}
