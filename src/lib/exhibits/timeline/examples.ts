import type { AgreementEvent, Lane, Precision } from '$lib/model/types';
import {
  both,
  exampleAgreements,
  examplePassage,
  exampleStated,
  exampleUnits
} from '../exampleData';
import type { Example } from '../types';
import type { TimelineInput, TimelineItem } from './select';

const lanes: Lane[] = ['agreement', 'programme', 'funding', 'deadline', 'event', 'data'];

function item(
  id: string,
  dates: Pick<AgreementEvent, 'start' | 'end'>,
  more: Partial<TimelineItem> = {}
): TimelineItem {
  return {
    id,
    agreement: '2001',
    lane: 'event',
    ...dates,
    precision: 'year',
    bound: 'in',
    title: both(id),
    passage: examplePassage(id),
    money: null,
    commitments: [],
    namedBy: [],
    ...more
  };
}

const yearlong = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });
const oneDay = { start: '2003-09-13', end: '2003-09-13' };

const input = (items: TimelineItem[], agreements = 2): TimelineInput => ({
  agreements: exampleAgreements(agreements).map((agreement) => ({
    ...agreement,
    start: `${agreement.id}-01-01`
  })),
  items,
  commitments: [],
  units: exampleUnits
});

const commitment = (id: string, dated: boolean, title = `Tilsagn ${id}`) => ({
  id,
  agreement: '2001',
  label: id,
  title: both(title),
  dated
});

/** A pseudo-random number below `limit` that is the same everywhere. */
const scattered = (seed: number, limit: number) => (Math.imul(seed + 1, 2654435761) >>> 8) % limit;

const precisions: { precision: Precision; from: string; to: string }[] = [
  { precision: 'day', from: '06-05', to: '06-05' },
  { precision: 'quarter', from: '04-01', to: '06-30' },
  { precision: 'season', from: '09-01', to: '11-30' },
  { precision: 'year', from: '01-01', to: '12-31' }
];

/** Items spread over years and lanes, with every form of date among them. */
const spread = (count: number, first: number, years: number, agreements: number) =>
  Array.from({ length: count }, (_, index): TimelineItem => {
    const year = first + scattered(index, years);
    const { precision, from, to } = precisions[index % precisions.length]!;
    return item(
      `Dato ${index}`,
      { start: `${year}-${from}`, end: `${year}-${to}` },
      {
        precision,
        lane: lanes[(index * 5 + Math.floor(index / 4)) % lanes.length]!,
        bound: index % 9 === 0 ? 'by' : 'in',
        agreement: String(2001 + (index % agreements) * 4)
      }
    );
  });

export const examples: Example<TimelineInput>[] = [
  { name: 'nothing', input: input([]) },
  { name: 'one item', input: input([item('Aftalen', yearlong(2001))], 1) },
  {
    name: 'no dates, one commitment',
    input: { ...input([], 1), commitments: [commitment('1', false)] }
  },
  {
    name: 'every commitment has its date',
    input: {
      ...input(
        [
          item('Fristen', oneDay, {
            precision: 'day',
            bound: 'by',
            commitments: ['1'],
            namedBy: ['1']
          })
        ],
        1
      ),
      commitments: [commitment('1', true)]
    }
  },
  {
    name: 'all on one day',
    input: input(
      Array.from({ length: 40 }, (_, index) =>
        item(`Begivenhed ${index}`, oneDay, {
          precision: 'day',
          lane: index < 30 ? 'event' : lanes[index % lanes.length]!
        })
      )
    )
  },
  {
    name: 'very long names, many commitments on one date',
    input: {
      ...input([
        item('Koordineringsudvalgsformandskabsforhandlingerne om erhvervsfremme', yearlong(2001), {
          lane: 'funding',
          money: exampleStated('penge', 9, { unit: 'dkk-million', asOf: '2001' }),
          commitments: ['1', '2', '3', '12.34.56', '5', '6', '7', '8', '9'],
          namedBy: ['1']
        }),
        item(
          'En strategi der slutter, efter at alt andet er slut',
          {
            start: '2003-01-01',
            end: '2019-12-31'
          },
          { precision: 'years', bound: 'from-to' }
        )
      ]),
      commitments: ['1', '2', '3', '12.34.56', '5', '6', '7', '8', '9'].map((id) =>
        commitment(id, id === '1', `Sammenhængende erhvervsfremmeindsats ${id}`)
      )
    }
  },
  {
    name: 'a window of three months',
    input: input(spread(18, 2001, 9, 2)),
    options: { window: '2003-04-01..2003-07-01' }
  },
  {
    name: 'six agreements on the folded axis',
    input: input(spread(40, 1999, 26, 6), 6),
    options: { axis: 'folded' }
  },
  { name: 'a century', input: input(spread(40, 1920, 100, 20), 20) },
  {
    name: '2.000 items in twenty agreements',
    input: {
      ...input(spread(2000, 2001, 80, 20), 20),
      commitments: Array.from({ length: 100 }, (_, index) => commitment(`${index + 1}`, false))
    }
  }
];
