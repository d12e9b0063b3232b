import { describe, expect, it } from 'vitest';
import { readDataset } from './readDataset';

/** What the two agreements are known to hold; the gate itself counts on none of it. */

const outcome = readDataset({ seeds: 'seeds', data: 'data' });
if (!outcome.ok) throw new Error(outcome.faults.map(({ message }) => message).join('\n'));
const { dataset, documents } = outcome;

const stated = (agreement: string) =>
  dataset.figures.flatMap((figure) =>
    figure.agreement === agreement && figure.kind === 'stated' ? [figure] : []
  );

it('all 39 commitments are there, under their labels', () => {
  const labels = (agreement: string) =>
    dataset.commitments.filter((row) => row.agreement === agreement).map(({ label }) => label);
  expect(labels('2011').join(' ')).toBe(
    '1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 3.4 4.1 4.2 4.3 4.4 4.5 4.6 4.7'
  );
  expect(labels('2016-2017').join('')).toBe('abcdefghijklmnopqrstuv');
});

describe('every stated number is there, at its line, as it is written', () => {
  it.each([
    ['2011', 17, '17%', 24, '2011-Q2'],
    ['2011', 71, '71%', 24, '2008'],
    ['2011', 2, '2 nye IB-uddannelser', 94, undefined],
    ['2011', 4, '4 godkendte IB-uddannelser', 125, undefined],
    ['2016-2017', 10, '10 andre', 154, undefined],
    ['2016-2017', 2.5, '2,5 %', 178, undefined],
    ['2016-2017', 200, '200 MW', 197, undefined],
    ['2016-2017', 100000, '100.000 husstandes', 198, undefined],
    ['2016-2017', 9, '9 mio. kr. i 2016', 322, '2016'],
    ['2016-2017', 5, '5 mio. kr. årligt i 2017-2019', 322, '2017/2019'],
    ['2016-2017', 23, 'op til 23', 330, undefined],
    ['2016-2017', 3, '3 erhvervsinitiativer', 331, undefined],
    ['2016-2017', 19, '19 kommuner', 337, undefined]
  ])('%s: %d', (agreement, value, words, line, asOf) => {
    const figure = stated(agreement).find((row) => row.value === value)!;
    expect(figure.passage.text).toContain(words);
    expect(figure.passage.lines[0]).toBeLessThanOrEqual(line);
    expect(figure.passage.lines[1]).toBeGreaterThanOrEqual(line);
    if (asOf !== undefined) expect(figure.asOf).toBe(asOf);
  });

  it('the range and the number given in words', () => {
    const rest = stated('2016-2017').filter(({ value }) => value === null);
    expect(rest.map(({ low, high, qualifier }) => [low, high, qualifier?.da])).toEqual([
      [4, 7, 'yderligere'],
      [null, null, 'et par procent']
    ]);
  });

  it('and no other', () => {
    expect([stated('2011').length, stated('2016-2017').length]).toEqual([4, 11]);
  });
});

it('the derived numbers give 83, 29, 24 and 2', () => {
  const derived = dataset.figures.flatMap((row) => (row.kind === 'derived' ? [row.value] : []));
  expect(derived.sort()).toEqual([2, 24, 29, 83]);
});

it('both agreements announce four themes', () => {
  expect(dataset.agreements.map(({ announcedThemes }) => announcedThemes.length)).toEqual([4, 4]);
});

it('the typing errors of the documents stay as they are', () => {
  const text = documents.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n');
  for (const error of [
    'vindmølleindustr,i herunder',
    'Generalkonsultatet',
    'Partnerne vil',
    'komptenceudvikling'
  ]) {
    expect(text).toContain(error);
  }
});

it('divided words are whole', () => {
  const text = documents.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n');
  for (const word of [
    'uddannelsesområdet',
    'GTS-institutter',
    'innovationssystem',
    'ikt-området'
  ]) {
    expect(text).toContain(word);
  }
});

it('the blocks hold every printed word of the seeds', () => {
  for (const { lines, blocks } of documents) {
    const squeeze = (text: string) => text.replace(/[\s-]/g, '');
    const markers = /^ ?(?:o |\p{Ll}\. )/u;
    const seed = lines.map((line) => line.replace(markers, '')).join('');
    expect(squeeze(blocks.map(({ text }) => text).join(''))).toBe(squeeze(seed));
  }
});
