import { isStated, placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type {
  AgreementEvent,
  Commitment,
  Dataset,
  Id,
  IsoDate,
  StatedFigure,
  Text,
  Unit
} from '$lib/model/types';

export type TimelineAgreement = PlacedAgreement & {
  /** The first day of its period, from which the folded axis counts. */
  start: IsoDate;
};

export interface TimelineItem extends AgreementEvent {
  /** The money this date is about, written on its bar. */
  money: StatedFigure | null;
  /** The commitments tied to it, in document order. */
  commitments: Id[];
  /** Those of them in whose own sentence it stands. */
  namedBy: Id[];
}

export interface TimelineCommitment {
  id: Id;
  agreement: Id;
  label: string;
  title: Text;
  /** Whether a date stands in its own sentence, not only in the sentences around it. */
  dated: boolean;
}

export interface TimelineInput {
  agreements: TimelineAgreement[];
  /** In the order of the documents. */
  items: TimelineItem[];
  commitments: TimelineCommitment[];
  units: Unit[];
}

const overlaps = (a: { lines: [number, number] }, b: { lines: [number, number] }) =>
  a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1];

/** Whether a date is written in the very sentence of a commitment. */
function namedIn(event: AgreementEvent, { agreement, quote }: Commitment): boolean {
  if (event.agreement !== agreement || !overlaps(event.passage, quote)) return false;
  return quote.text.includes(event.passage.text) || event.passage.text.includes(quote.text);
}

const period = ({ start, end }: AgreementEvent) => [start.slice(0, 4), end.slice(0, 4)];

/** The amount that a funding event is about: same sentence, same years. */
function moneyOf(event: AgreementEvent, figures: StatedFigure[]): StatedFigure | null {
  if (event.lane !== 'funding') return null;
  const [first, last] = period(event);
  const years = first === last ? first : `${first}/${last}`;
  const found = figures.find(
    ({ agreement, passage, asOf }) =>
      agreement === event.agreement && asOf === years && overlaps(passage, event.passage)
  );
  return found ?? null;
}

/** Every date of the documents, with the commitments tied to it and the money it is about. */
export function selectTimeline(data: Dataset): TimelineInput {
  const stated = data.figures.filter(isStated);
  const items = data.events.map((event) => {
    const naming = data.commitments.filter((commitment) => namedIn(event, commitment));
    const tied = data.commitments.filter(
      (commitment) => commitment.events.includes(event.id) || naming.includes(commitment)
    );
    return {
      ...event,
      money: moneyOf(event, stated),
      commitments: tied.map(({ id }) => id),
      namedBy: naming.map(({ id }) => id)
    };
  });
  const units = new Set(items.flatMap(({ money }) => money?.unit ?? []));
  const dated = new Set(items.flatMap(({ namedBy }) => namedBy));
  return {
    agreements: placedAgreements(data.agreements).map((agreement, index) => ({
      ...agreement,
      start: data.agreements[index]?.period[0] ?? ''
    })),
    items,
    commitments: data.commitments.map((commitment) => ({
      id: commitment.id,
      agreement: commitment.agreement,
      label: commitment.label,
      title: commitment.title,
      dated: commitment.tests.deadline.met || dated.has(commitment.id)
    })),
    units: data.units.filter(({ id }) => units.has(id))
  };
}
