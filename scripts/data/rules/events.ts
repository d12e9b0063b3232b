import type { Rule } from './rule';
import { yearsOf } from '../source/when';

/** How far an event may lie from the period of its agreement, in years. */
const REACH = 20;

/** An event lies within reach of its agreement: further off it is a slip of the pen. */
export const eventsAreNear: Rule = {
  name: 'events lie near their agreement',
  check({ events, agreements }) {
    for (const { row, spot } of events) {
      const period = agreements.find((agreement) => agreement.row.id === row.agreement)?.row.period;
      if (period === undefined || row.start === '') continue;
      const year = (day: string) => Number(day.slice(0, 4));
      if (year(row.start) >= year(period[0]) - REACH && year(row.end) <= year(period[1]) + REACH)
        continue;
      spot
        .at('when')
        .fault(
          `the event lies more than ${REACH} years outside of the agreement's period`,
          'Correct the year'
        );
    }
  }
};

/** `from-to` is said of two years, and only of them. */
export const boundsFitDates: Rule = {
  name: 'bounds fit dates',
  check({ events }) {
    for (const { raw, row, spot } of events) {
      if (row.start === '') continue;
      if (row.bound === 'from-to' && row.precision !== 'years') {
        spot
          .at('bound')
          .fault(
            `"${raw.when}" is no stretch from one year to another`,
            'Write in or by, or two years, 2015/2018'
          );
      } else if (row.bound === 'by' && row.precision === 'years') {
        spot
          .at('bound')
          .fault(
            `"${raw.when}" is a stretch, not a limit`,
            'Write from-to or in, or the last year alone'
          );
      }
    }
  }
};

/** The years of an event stand in its passage. */
export const eventYearsAreInTheWords: Rule = {
  name: 'the years of an event stand in its passage',
  check({ events }) {
    for (const { raw, row, spot } of events) {
      for (const year of row.passage.hash === '' ? [] : yearsOf(raw.when)) {
        if (!row.passage.text.includes(year)) {
          spot
            .at('when')
            .fault(
              `the year ${year} does not stand in the passage`,
              'Cut the words that name it, or correct the year'
            );
        }
      }
    }
  }
};
