import { isDay } from '../source/when';
import type { Rule } from './rule';

/** How long before its period an agreement may be signed, in years. */
const AHEAD = 2;

/** `period` and `dated` are days of the calendar. */
export const daysAreDays: Rule = {
  name: 'days are days',
  check({ agreements }) {
    for (const { row, spot } of agreements) {
      const days: [string, string][] = row.period.map((day, i) => [`period.${i}`, day]);
      if (row.dated !== null) days.push(['dated', row.dated]);
      for (const [key, day] of days) {
        const path = key.split('.').map((part) => (/^\d$/.test(part) ? Number(part) : part));
        if (!isDay(day))
          spot.at(...path).fault(`"${day}" is no day of the calendar`, 'Write 2011-09-13');
      }
    }
  }
};

/** A period ends after it starts. */
export const periodsRunForward: Rule = {
  name: 'periods run forward',
  check({ agreements }) {
    for (const { row, spot } of agreements) {
      const [start, end] = row.period;
      if (isDay(start) && isDay(end) && end < start) {
        spot
          .at('period')
          .fault(`the period runs backwards, from ${start} to ${end}`, 'Put the first day first');
      }
    }
  }
};

/** An agreement is signed before its period is over, and not years ahead. */
export const datesAreSensible: Rule = {
  name: 'an agreement is dated in or shortly before its period',
  check({ agreements }) {
    for (const { row, spot } of agreements) {
      const [start, end] = row.period;
      if (row.dated === null || ![row.dated, start, end].every(isDay)) continue;
      const earliest = `${Number(start.slice(0, 4)) - AHEAD}${start.slice(4)}`;
      if (row.dated >= earliest && row.dated <= end) continue;
      spot
        .at('dated')
        .fault(
          `dated ${row.dated}, outside of any sense for the period ${start} to ${end}`,
          'Correct the date or the period'
        );
    }
  }
};

/** The passage that says who the parties are names every one of them. */
export const partiesAreNamed: Rule = {
  name: 'partiesNamed names the parties',
  check({ agreements, actors }) {
    for (const { row, spot } of agreements) {
      const words = row.partiesNamed?.text;
      if (!words) continue;
      for (const party of row.parties) {
        const actor = actors.find(({ row: { id } }) => id === party)?.row;
        if (!actor || actor.aliases.some((alias) => words.includes(alias))) continue;
        spot
          .at('partiesNamed')
          .fault(`the passage does not name "${party}"`, 'Cut the words that name all parties');
      }
    }
  }
};

/** `dataset.yaml` lists the agreements in the order their periods begin. */
export const agreementsAreInOrder: Rule = {
  name: 'agreements are in order of time',
  check({ agreements, reading }) {
    for (const [i, { row }] of agreements.entries()) {
      const before = agreements[i - 1]?.row;
      if (before === undefined || before.period[0] <= row.period[0]) continue;
      reading.dataset?.spot
        .at('agreements', i)
        .fault(
          `"${row.id}" begins before "${before.id}", which is listed ahead of it`,
          'List the agreements in order of time'
        );
    }
  }
};
