import type { Id } from '../../../src/lib/model/types';
import type { Assembly } from '../build/assembly';
import type { Spot } from '../reading/spot';
import type { Rule } from './rule';

/** No two rows of a table have the same id, whichever files they stand in. */
export const idsAreUnique: Rule = {
  name: 'ids are unique',
  check(assembly) {
    for (const rows of tablesWithIds(assembly)) {
      const seen = new Set<Id>();
      for (const { row, spot } of rows) {
        if (seen.has(row.id))
          spot.at('id').fault(`the id "${row.id}" stands twice`, 'Give each row its own id');
        seen.add(row.id);
      }
    }
  }
};

/** A commitment's id is made of its agreement and its label. */
export const commitmentIdsAreMade: Rule = {
  name: 'the id of a commitment is made of its agreement and its label',
  check({ commitments }) {
    for (const { row, spot } of commitments) {
      const due = `${row.agreement}-${row.label}`;
      if (row.id !== due)
        spot
          .at('id')
          .fault(`the id is "${row.id}", agreement and label make "${due}"`, `Write "${due}"`);
    }
  }
};

/** An agreement's id is the name of its folder. */
export const agreementIdsAreFolders: Rule = {
  name: 'the id of an agreement is its folder',
  check({ agreements }) {
    for (const { raw, row, spot } of agreements) {
      if (raw.id === row.id) continue;
      spot
        .at('id')
        .fault(`the id is "${raw.id}", the folder "${row.id}"`, 'Let the two be the same');
    }
  }
};

function tablesWithIds(assembly: Assembly): { row: { id: Id }; spot: Spot }[][] {
  return [
    assembly.themes,
    assembly.commitments,
    assembly.figures,
    assembly.events,
    assembly.units,
    assembly.actors,
    assembly.areas,
    assembly.vocabulary,
    assembly.story
  ];
}
