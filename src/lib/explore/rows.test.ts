import { describe, expect, it } from 'vitest';
import { csvOfRows, jsonOfRows } from './rowFiles';
import { rowOrders } from './rowOrder';
import { rowWords } from './rowWords';
import { idsAt, smallIndex } from './testing/smallIndex';

const { rows } = smallIndex;
const danish = rowWords(smallIndex, 'da');
const english = rowWords(smallIndex, 'en');

describe('the order of the rows', () => {
  const order = rowOrders(rows, danish);
  const by = (column: Parameters<typeof order>[0] & object) => idsAt(order(column));

  it('is that of the documents until a column is chosen', () => {
    expect(idsAt(order(null))).toEqual(['o1', 'o2', 'n1', 'n2', 'n3']);
  });

  it('puts æ, ø and å behind z in Danish, and where English has them in English', () => {
    const title = { column: 'title', descending: false } as const;
    expect(by(title)).toEqual(['n3', 'n1', 'o2', 'n2', 'o1']);
    expect(idsAt(rowOrders(rows, english)(title))).toEqual(['n3', 'n2', 'o2', 'o1', 'n1']);
  });

  it.each([
    ['agreement', ['o1', 'o2', 'n1', 'n2', 'n3']],
    ['theme', ['o2', 'o1', 'n1', 'n2', 'n3']],
    ['by', ['n3', 'n1', 'n2', 'o1', 'o2']],
    ['actor', ['o2', 'n1', 'n2', 'n3', 'o1']],
    ['area', ['n3', 'n1', 'o2', 'o1', 'n2']],
    ['tests', ['n1', 'n3', 'o2', 'n2', 'o1']],
    ['thread', ['o2', 'n1', 'o1', 'n2', 'n3']]
  ] as const)('can be that of the column %s', (column, ids) => {
    const sorted = by({ column, descending: false });
    expect(new Set(sorted)).toEqual(new Set(ids));
    expect(sorted).toEqual(ids);
    expect(by({ column, descending: true })).toEqual([...ids].reverse());
    expect(order({ column, descending: true })).toBe(order({ column, descending: true }));
  });
});

describe('the words of a row', () => {
  it('are those of the page', () => {
    expect(danish.by(rows[3]!)).toBe('Parterne og Vækstforum');
    expect(english.areas(rows[1]!)).toBe('Food · Skills');
    expect(danish.threads(rows[0]!)).toBe('Føres videre');
    expect(danish.value('deadline', 'yes')).toBe('ja');
    expect(danish.value('deadline', 'no')).toBe('nej');
    expect(danish.facet('area')).toBe('Politikområde');
  });

  it('are the ids where the data has no name', () => {
    for (const facet of ['agreement', 'area', 'theme', 'by', 'actor'] as const) {
      expect(danish.value(facet, 'gone')).toBe('gone');
    }
    const lost = { ...rows[0]!, agreement: 'gone', with: ['gone'] };
    expect(danish.position(lost)).toBe(2);
    expect(danish.actors(lost)).toBe('gone');
  });
});

describe('the rows as files', () => {
  it('are a table in the words of the page', () => {
    const [header, first, , third] = csvOfRows(rows, english).split('\r\n');
    expect(header).toContain('id,agreement,label,title');
    expect(first).toContain('The wind turbines of Aalborg');
    expect(first).toContain('put up wind turbines at sea');
    expect(first).toContain('Vækstforum vil');
    expect(third).not.toContain('translation');
  });

  it('hold no formula that a spreadsheet would run', () => {
    expect(csvOfRows([rows[2]!], danish)).toContain(",'=SUM(A1) grøn omstilling,");
  });

  it('are JSON with every language, and say where they come from', () => {
    const file = jsonOfRows(rows.slice(0, 2), smallIndex, 'https://example.org/?area=food');
    expect(JSON.parse(file)).toEqual({
      version: smallIndex.version,
      address: 'https://example.org/?area=food',
      count: 2,
      rows: [
        { ...rows[0], threads: ['carried-on'] },
        { ...rows[1], threads: ['dropped'] }
      ]
    });
  });
});
