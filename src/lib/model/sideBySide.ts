import type { Area, Id } from './types';
import type { CommitmentIndexRow, CommitmentsIndex } from './views';

/** One agreement's part of an area: told in full where it is their main area, else by name. */
export interface AreaCell {
  agreement: Id;
  main: CommitmentIndexRow[];
  also: CommitmentIndexRow[];
}

export interface AreaRow {
  area: Pick<Area, 'id' | 'title'>;
  cells: AreaCell[];
}

/**
 * Every commitment by policy area, a cell for each agreement in order of time. A commitment stands
 * in full once, under the first of its areas; under the others only its name.
 */
export function sideBySide({ agreements, areas, rows }: CommitmentsIndex): AreaRow[] {
  return areas.map((area) => ({
    area,
    cells: agreements.map(({ id }) => {
      const own = rows.filter((row) => row.agreement === id && row.areas.includes(area.id));
      return {
        agreement: id,
        main: own.filter((row) => row.areas[0] === area.id),
        also: own.filter((row) => row.areas[0] !== area.id)
      };
    })
  }));
}
