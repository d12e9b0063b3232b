import type { Rule } from './rule';

/** A thread leads from an earlier agreement to a later one. */
export const threadsRunForward: Rule = {
  name: 'threads run forward',
  check({ continuity, commitments, sources }) {
    const position = (id: string) => {
      const agreement = commitments.find(({ row }) => row.id === id)?.row.agreement;
      return sources.findIndex((source) => source.id === agreement);
    };
    for (const { row, spot } of continuity) {
      const [from, to] = [position(row.from), position(row.to)];
      if (row.from === row.to)
        spot
          .at('to')
          .fault(`"${row.to}" is tied to itself`, 'Name a commitment of a later agreement');
      else if (from !== -1 && to !== -1 && from >= to) {
        spot
          .at('to')
          .fault(
            `"${row.to}" is of no later agreement than "${row.from}"`,
            'Let from be the earlier one'
          );
      }
    }
  }
};

/** Two commitments are tied by one thread. */
export const threadsAreUnique: Rule = {
  name: 'threads are unique',
  check({ continuity }) {
    const seen = new Set<string>();
    for (const { row, spot } of continuity) {
      const pair = [row.from, row.to].sort().join(' ');
      if (seen.has(pair))
        spot.fault(`the pair "${row.from}" and "${row.to}" stands twice`, 'Keep one of them');
      seen.add(pair);
    }
  }
};
