import type { Id } from './types';
import type { SourceView } from './views';

/** A commitment's place in a document with its main policy area. */
export interface AreaPlace {
  commitment: Id;
  area: Id;
  line: number;
}

/** The commitments of a document in the order of its lines. */
export function areaPlaces({ marks, commitments }: SourceView): AreaPlace[] {
  return marks
    .filter(({ kind }) => kind === 'commitment')
    .flatMap(({ id, from: [line] }) => {
      const area = commitments.find((row) => row.id === id)?.areas[0];
      return area === undefined ? [] : [{ commitment: id, area, line }];
    })
    .sort((a, b) => a.line - b.line);
}

/** The place a reader who sees `line` uppermost is at: the first that begins there or below. */
export function placeAt(places: readonly AreaPlace[], line: number): AreaPlace | undefined {
  return places.find((place) => place.line >= line) ?? places.at(-1);
}

/**
 * Where another document goes on in the area of a place: the first passage of an area leads to the
 * first there, the second to the second; where it has fewer, to its last. Undefined where it says
 * nothing in the area. It depends on the place alone, so scrolling back leads back.
 */
export function counterpart(
  place: AreaPlace,
  own: readonly AreaPlace[],
  others: readonly AreaPlace[]
): AreaPlace | undefined {
  const inArea = ({ area }: AreaPlace) => area === place.area;
  const there = others.filter(inArea);
  const nth = own.filter(inArea).findIndex(({ commitment }) => commitment === place.commitment);
  return there[Math.min(Math.max(nth, 0), there.length - 1)];
}
