import type { Built } from '../build/assembly';
import type { Passage } from '../../../src/lib/model/types';
import { parseRange, within } from '../source/lineRange';
import { extentOf } from '../source/passages';
import { reaches } from './actors';
import type { Rule } from './rule';

/** Rows of one file stand in the order of the document, each at a place of its own. */
export function checkOrder<Row>(
  rows: readonly Built<unknown, Row>[],
  passageOf: (row: Row) => Passage,
  key: string
): void {
  let last = -1;
  for (const { row, spot } of rows) {
    const extent = extentOf(passageOf(row));
    if (extent === undefined) continue;
    if (extent.start <= last) {
      spot
        .at(key)
        .fault(
          'the row stands after one that comes later in the document, or at the same words',
          'Put the rows in document order'
        );
    }
    last = Math.max(last, extent.start);
  }
}

/** Themes are listed in document order, which is the order they are published with. */
export const themesAreInOrder: Rule = {
  name: 'themes are in document order',
  check({ themes, sources }) {
    for (const { id } of sources) {
      checkOrder(
        themes.filter(({ row }) => row.agreement === id),
        ({ heading }) => heading,
        'heading'
      );
    }
  }
};

/** No theme is above itself. */
export const themesAreATree: Rule = {
  name: 'themes are a tree',
  check({ themes }) {
    const parents = new Map(
      themes.map(({ row }) => [row.id, row.parent === null ? [] : [row.parent]])
    );
    for (const { row, spot } of themes) {
      if (!reaches(row.id, row.id, (id) => parents.get(id) ?? [])) continue;
      spot.at('parent').fault(`the theme "${row.id}" is above itself`, 'Break the circle');
    }
  }
};

/** The words of a theme's heading stand on lines that the structure calls headings. */
export const headingsAreHeadings: Rule = {
  name: 'the heading of a theme is a heading',
  check({ themes, sources }) {
    for (const { id, head } of sources) {
      const headings = (head?.value.structure.headings ?? []).map(parseRange);
      for (const { row, spot } of themes.filter((theme) => theme.row.agreement === id)) {
        const [first, last] = row.heading.lines;
        if (head === null || headings.some((range) => within(first, range) && within(last, range)))
          continue;
        spot
          .at('heading')
          .fault(
            `line ${first} is no heading`,
            'Add its lines to structure.headings in agreement.yaml, or correct them'
          );
      }
    }
  }
};
