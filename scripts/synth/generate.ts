import { createHash } from 'node:crypto';
import { actorKinds, actorWords, places, subjects, verbs } from './words';

/** How large an invented data set is. */
export interface Size {
  agreements: number;
  /** In each agreement. */
  commitments: number;
  actors: number;
}

/** The files of a data set by their path, `seeds/1961.txt` and `data/1961/agreement.yaml` say. */
export type Files = Map<string, string>;

/** Chance that is the same each time: a linear congruential generator (Numerical Recipes). */
function seeded(): (below: number) => number {
  let state = 2011;
  return (below) => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
}

type Pick = ReturnType<typeof seeded>;

const firstYear = 1961;
const commitmentsPerTheme = 8;
const maker = { da: 'Parterne', en: 'The parties' };

const both = ([da, en]: readonly [string, string]) => ({ da, en });
const at = <Item>(list: readonly Item[], index: number): Item => list[index % list.length]!;

interface Actor {
  id: string;
  name: { da: string; en: string };
  kind: string;
  aliases: string[];
}

function actorsOf(count: number): Actor[] {
  const others = Array.from({ length: count }, (_, index): Actor => {
    const kind = at(actorKinds, index);
    const [da, en] = actorWords[kind];
    const number = Math.floor(index / actorKinds.length) + 1;
    const name = { da: `${da} nr. ${number}`, en: `${en} no. ${number}` };
    return { id: `actor-${index + 1}`, name, kind, aliases: [name.da] };
  });
  const parties = { id: 'parties', name: maker, kind: 'party', aliases: [maker.da] };
  return [parties, ...others];
}

/** The lines of a document; what is added knows where it came to stand. */
class Document {
  readonly lines: string[] = [];

  add(line: string): string {
    this.lines.push(line, '');
    return String(this.lines.length - 1);
  }
}

/** Few actors have much to do and many little, as in real agreements. */
const partner = (actors: readonly Actor[], pick: Pick): Actor =>
  actors[1 + pick(1 + pick(actors.length - 1))] ?? actors[0]!;

interface Made {
  commitments: { id: string; areas: string[] }[];
  files: Files;
}

function agreementOf(year: number, size: Size, actors: readonly Actor[], pick: Pick): Made {
  const id = String(year);
  const text = new Document();
  const head = text.add(`Aftale for Region Fjordland ${year}`);
  const headings = [head];
  const themes: object[] = [];
  const commitments: (object & { id: string; areas: string[] })[] = [];
  for (let first = 0; first < size.commitments; first += commitmentsPerTheme) {
    const number = first / commitmentsPerTheme + 1;
    const [da, en] = at(subjects, number * 3 + year);
    const heading = text.add(`Tema ${number}: ${da}`);
    headings.push(heading);
    themes.push({
      id: `${id}-theme-${number}`,
      parent: null,
      title: both([`Tema ${number}: ${da}`, `Theme ${number}: ${en}`]),
      heading: { lines: heading, translation: { en: `Theme ${number}: ${en}` } }
    });
    const leadIn = { lines: text.add('Parterne vil:'), translation: { en: 'The parties will:' } };
    const last = Math.min(size.commitments, first + commitmentsPerTheme);
    for (let index = first; index < last; index += 1) {
      const [verb, place] = [at(verbs, pick(97)), at(places, pick(97))];
      const area = pick(subjects.length);
      const subject = at(subjects, area);
      const actor = partner(actors, pick);
      const label = `${number}.${index - first + 1}`;
      const lines = text.add(`o ${verb[0]} ${subject[0]} ${place[0]} med ${actor.name.da}.`);
      commitments.push({
        id: `${id}-${label}`,
        theme: `${id}-theme-${number}`,
        label,
        title: both([`${subject[0]} ${place[0]}`, `${subject[1]} ${place[1]}`]),
        quote: {
          lines,
          translation: { en: `${verb[1]} ${subject[1]} ${place[1]} with ${actor.name.en}.` }
        },
        leadIn,
        committedBy: ['parties'],
        with: [actor.id],
        areas: [...new Set([`area-${area + 1}`, `area-${pick(subjects.length) + 1}`])],
        tests: {
          counterpart: {
            lines,
            from: actor.name.da,
            to: actor.name.da,
            translation: { en: actor.name.en }
          },
          number: null,
          deadline: null,
          deliverable: null
        }
      } as (typeof commitments)[number]);
    }
  }
  const seed = `${text.lines.join('\n')}\n`;
  const title = both([`Aftale ${year}`, `Agreement ${year}`]);
  const agreement = {
    id,
    language: 'da',
    title,
    shortTitle: both([id, id]),
    parties: ['parties'],
    dated: null,
    period: [`${year}-01-01`, `${year}-12-31`],
    source: { file: `${id}.txt`, sha256: createHash('sha256').update(seed).digest('hex') },
    structure: { paragraphBreak: 'blank-line', headings },
    announcedThemes: [],
    leftOut: []
  };
  const files: Files = new Map([
    [`seeds/${id}.txt`, seed],
    ...Object.entries({ agreement, themes, commitments, figures: [], events: [] }).map(
      ([name, rows]): [string, string] => [`data/${id}/${name}.yaml`, yaml(rows)]
    )
  ]);
  return { commitments, files };
}

/** JSON is YAML. */
const yaml = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** A fourth of the commitments carry on one of the agreement before that shares an area. */
function continuityOf(made: Made[], pick: Pick): object[] {
  return made.slice(1).flatMap(({ commitments }, index) =>
    commitments.flatMap(({ id, areas }) => {
      if (pick(4) > 0) return [];
      const before = made[index]!.commitments.filter((one) => areas.includes(one.areas[0]!));
      if (before.length === 0) return [];
      const from = at(before, pick(97)).id;
      const rationale = both(['Samme område og samme ord.', 'The same area and the same words.']);
      return [{ from, to: id, relation: 'continues', confidence: 'medium', rationale }];
    })
  );
}

/** An invented data set that the gate accepts, the same for the same size on every machine. */
export function generate(size: Size): Files {
  const pick = seeded();
  const actors = actorsOf(size.actors);
  const made = Array.from({ length: size.agreements }, (_, index) =>
    agreementOf(firstYear + index, size, actors, pick)
  );
  const used = new Set(
    made.flatMap(({ commitments }) => commitments.flatMap(({ areas }) => areas))
  );
  const texts = made.flatMap(({ files }) =>
    [...files].flatMap(([path, text]) => (path.startsWith('seeds/') ? text : []))
  );
  const named = actors.filter(({ aliases }) =>
    texts.some((text) => text.includes(`${aliases[0]}.`) || text.includes(`${aliases[0]} `))
  );
  const shared = {
    dataset: {
      name: 'synth',
      version: '1.0.0',
      title: both(['Opdigtede aftaler', 'Invented agreements']),
      description: both(['Til at måle med.', 'To measure with.']),
      languages: ['da', 'en'],
      licence: {
        id: 'CC0-1.0',
        title: 'CC0 1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/'
      },
      agreements: made.map((_, index) => String(firstYear + index))
    },
    actors: named,
    areas: subjects
      .map((subject, index) => ({
        id: `area-${index + 1}`,
        title: both(subject),
        definition: both(subject)
      }))
      .filter(({ id }) => used.has(id)),
    continuity: continuityOf(made, pick),
    units: [],
    vocabulary: [{ id: 'cooperation', label: both(['Samarbejde', 'Cooperation']), pattern: 'med' }],
    exhibits: {}
  };
  return new Map([
    ...made.flatMap(({ files }) => [...files]),
    ...Object.entries(shared).map(([name, rows]): [string, string] => [
      `data/${name}.yaml`,
      yaml(rows)
    ])
  ]);
}
