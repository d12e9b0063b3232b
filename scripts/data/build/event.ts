import type { AgreementEvent } from '../../../src/lib/model/types';
import type { EventYaml } from '../reading/schemas/event';
import type { Spot } from '../reading/spot';
import { parseWhen, type When } from '../source/when';
import type { Built, Source } from './assembly';

/** The published events of an agreement; a date that cannot be read is a fault here. */
export function buildEvents({ id, reading, cutter }: Source): Built<EventYaml, AgreementEvent>[] {
  return reading.events.rows.map(({ value: raw, spot }) => {
    const row: AgreementEvent = {
      id: raw.id,
      agreement: id,
      lane: raw.lane,
      ...readWhen(raw.when, spot.at('when')),
      bound: raw.bound,
      title: raw.title,
      passage: cutter.cut(raw.passage, spot.at('passage'))
    };
    return { raw, row, spot };
  });
}

function readWhen(text: string, spot: Spot): When {
  const when = parseWhen(text);
  if ('start' in when) return when;
  spot.fault(when.what, when.mend);
  return { start: '', end: '', precision: 'year' };
}
