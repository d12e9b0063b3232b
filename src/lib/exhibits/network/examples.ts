import { edgeKinds, type EdgeKind, type NodeKind } from '$lib/model/network';
import { both, exampleAgreements, examplePassage } from '../exampleData';
import type { Example } from '../types';
import type { InputEdge, InputNode, NetworkInput } from './graph';
import { networkInput } from './select';

/** How many of each an invented network has; themes and commitments are of each agreement. */
interface Size {
  agreements: number;
  themes: number;
  commitments: number;
  actors: number;
  areas: number;
}

const longName =
  'Ministeriet for fødevarer, landdistrikter, erhvervsfremmeaktører og medarbejderkompetenceudvikling';

function nodesOf(size: Size, name: (kind: NodeKind, index: number) => string): InputNode[] {
  const rows = (kind: NodeKind, count: number, agreement: number | null) =>
    Array.from({ length: count }, (_, index): InputNode => ({
      kind,
      id: `${kind}-${agreement ?? ''}-${index + 1}`,
      title: both(name(kind, index)),
      agreement,
      ...(kind === 'commitment' ? { label: `${index + 1}` } : {}),
      ...(kind === 'theme' ? { heading: examplePassage(name(kind, index)) } : {})
    }));
  const each = Array.from({ length: size.agreements }, (_, agreement) => [
    ...rows('theme', size.themes, agreement),
    ...rows('commitment', size.commitments, agreement)
  ]).flat();
  return [...each, ...rows('actor', size.actors, null), ...rows('area', size.areas, null)];
}

/** Ties by a fixed pattern: a few actors and areas with much to do, many with little. */
function edgesOf(nodes: InputNode[]): InputEdge[] {
  const places = (kind: NodeKind, agreement: number | null) =>
    nodes.flatMap((node, index) =>
      node.kind === kind && node.agreement === agreement ? index : []
    );
  const [actors, areas] = [places('actor', null), places('area', null)];
  const tie = (kind: EdgeKind, from: number | undefined, to: number): InputEdge[] =>
    from === undefined ? [] : [[edgeKinds.indexOf(kind), from, to]];
  return nodes.flatMap(({ kind, agreement }, to) => {
    if (kind !== 'commitment') return [];
    const themes = places('theme', agreement);
    const index = places('commitment', agreement).indexOf(to);
    const before = places('commitment', (agreement ?? 0) - 1);
    const named =
      actors.length > 1 ? 1 + ((index * 7 + (agreement ?? 0)) % (actors.length - 1)) : 0;
    return [
      ...tie('holds', themes[index % Math.max(1, themes.length)], to),
      ...tie('commits', actors[0], to),
      ...(named > 0 ? tie('named', actors[named], to) : []),
      ...tie('belongs', areas[(index * 3) % Math.max(1, areas.length)], to),
      ...(index % 4 === 0 ? tie('continues', before[index], to) : [])
    ];
  });
}

const names: Record<NodeKind, string> = {
  theme: 'Tema',
  commitment: 'Tilsagn',
  actor: 'Aktør',
  area: 'Område'
};

function input(
  size: Size,
  name = (kind: NodeKind, i: number) => `${names[kind]} ${i + 1}`
): NetworkInput {
  const nodes = nodesOf(size, name);
  return networkInput(exampleAgreements(size.agreements), nodes, edgesOf(nodes));
}

export const examples: Example<NetworkInput>[] = [
  { name: 'nothing', input: networkInput([], [], []) },
  {
    name: 'one agreement',
    input: input({ agreements: 1, themes: 2, commitments: 7, actors: 4, areas: 3 })
  },
  {
    name: 'two agreements that share nobody',
    input: input({ agreements: 2, themes: 1, commitments: 3, actors: 0, areas: 2 })
  },
  {
    name: 'three agreements',
    input: input({ agreements: 3, themes: 2, commitments: 8, actors: 6, areas: 4 })
  },
  {
    name: 'six agreements',
    input: input({ agreements: 6, themes: 1, commitments: 5, actors: 9, areas: 5 })
  },
  {
    name: 'very long names',
    input: input(
      { agreements: 2, themes: 2, commitments: 6, actors: 5, areas: 3 },
      (kind, index) => (kind === 'commitment' ? `Tilsagn ${index + 1}` : `${index + 1} ${longName}`)
    )
  },
  {
    name: 'around one node, two steps out',
    input: input({ agreements: 2, themes: 2, commitments: 6, actors: 5, areas: 3 }),
    options: { around: 'actor.actor--2', steps: '2' }
  },
  {
    name: 'hundreds of commitments, folded into bundles',
    input: input({ agreements: 8, themes: 6, commitments: 97, actors: 90, areas: 13 })
  }
];
