import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from './compare';
import { cells } from './report';
import { differences, recode } from './settled';

const { current, first, second, settled, variables } = compare({ seeds: 'seeds', data: 'data' });

/** The bodies of the tables in the codebook's section on agreement, cell by cell. */
const [kappas, cases] = readFileSync('data/codebook.md', 'utf8')
  .split(/^## /m)
  .find((section) => section.includes('Agreement between two readers'))!
  .split(/\n\n+/)
  .filter((block) => block.startsWith('|'))
  .map((block) => block.trim().split('\n').slice(2).map(rowCells));

function rowCells(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

describe('the codebook', () => {
  it('states the agreement that the two readings have', () => {
    expect(kappas).toEqual(cells(variables));
  });

  it('states every case in which they differed, and whose code stands in the data', () => {
    const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
    const told = settled
      .filter((row) => !same(row.first, row.second))
      .map((row) => [
        row.id.replace('>', ' and '),
        row.variable,
        same(row.settled, row.first),
        same(row.settled, row.second)
      ]);
    const bold = (cell = '') => /^\*\*.*\*\*$/.test(cell);
    expect(cases!.map(([id, variable, a, b]) => [id, variable, bold(a), bold(b)])).toEqual(told);
  });
});

describe('the settled cases', () => {
  const readTwice = (difference: string) =>
    difference
      .replace(/^\w+ /, '')
      .split('>')
      .every((id) => second.codes.areas.has(id));

  it('are all in which the readers differed', () => {
    const mended = recode(first, settled, 'second');
    expect(differences(mended, second.codes).filter(readTwice)).toEqual([]);
  });

  it('have in the data what was settled', () => {
    expect(differences(recode(current, settled, 'settled'), current)).toEqual([]);
  });
});

describe('what the codebook gives away', () => {
  it('is said of commitments and pairs that were read twice', () => {
    const ids = Object.values(second.decided).flatMap((units) => [...units]);
    const unknown = ids.flatMap((id) => id.split('>')).filter((id) => !second.codes.areas.has(id));
    expect(unknown).toEqual([]);
  });
});
