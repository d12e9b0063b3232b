import { describe, expect, it } from 'vitest';
import { sideBySide } from './sideBySide';
import type { CommitmentIndexRow, CommitmentsIndex } from './views';

const text = (words: string) => ({ da: words, en: words });

const row = (id: string, agreement: string, areas: string[]): CommitmentIndexRow => ({
  id,
  agreement,
  areas,
  theme: 'theme',
  label: id,
  title: text(id),
  text: id,
  leadIn: null,
  committedBy: [],
  with: [],
  tests: [],
  continuesEarlier: null,
  carriedOn: null
});

const index = (rows: CommitmentIndexRow[], agreements = ['2001', '2005', '2009']) =>
  ({
    version: 1,
    kind: 'commitments-index',
    agreements: agreements.map((id) => ({
      id,
      shortTitle: text(id),
      title: text(id),
      language: 'da',
      themes: []
    })),
    actors: [],
    areas: ['wind', 'skills'].map((id) => ({ id, title: text(id) })),
    rows
  }) satisfies CommitmentsIndex;

const names = (rows: CommitmentIndexRow[]) => rows.map(({ id }) => id);

describe('the agreements side by side', () => {
  it('have a cell for every agreement in every area, also where there is nothing', () => {
    const rows = sideBySide(index([row('a', '2005', ['wind'])]));
    expect(rows.map(({ area }) => area.id)).toEqual(['wind', 'skills']);
    expect(rows.map(({ cells }) => cells.map(({ agreement }) => agreement))).toEqual([
      ['2001', '2005', '2009'],
      ['2001', '2005', '2009']
    ]);
    expect(rows[1]?.cells.every(({ main, also }) => main.length + also.length === 0)).toBe(true);
  });

  it('tell each commitment in full once, under its first area, and name it under the others', () => {
    const rows = sideBySide(
      index([row('a', '2001', ['skills', 'wind']), row('b', '2001', ['wind'])])
    );
    const [wind, skills] = rows.map(({ cells }) => cells[0]);
    expect(names(wind?.main ?? [])).toEqual(['b']);
    expect(names(wind?.also ?? [])).toEqual(['a']);
    expect(names(skills?.main ?? [])).toEqual(['a']);
    expect(skills?.also).toEqual([]);
  });
});
