import { both, exampleAgreements } from '../exampleData';
import type { Example } from '../types';
import type { CountedGroup, GroupCount, VocabularyInput } from './select';

const documentWords = 2000;

/** So many hits in a document of 2.000 words, in two spellings and two forms. */
function counted(count: number, agreement: string, stem: string): GroupCount {
  const word = (index: number) => [stem, `${stem}er`, stem.toUpperCase()][index % 3] ?? stem;
  return {
    count,
    perThousand: Math.round((count * 1_000_000) / documentWords) / 1000,
    hits: Array.from({ length: count }, (_, index) => ({
      line: 3 + 2 * index,
      word: word(index)
    })),
    commitments: Array.from(
      { length: Math.floor(count / 4) },
      (_, index) => `${agreement}-${index + 1}`
    )
  };
}

const group = (label: string, counts: number[]): CountedGroup => ({
  id: label.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  label: both(label),
  pattern: label.toLowerCase().slice(0, 5),
  counts: counts.map((count, position) =>
    counted(count, String(2001 + position * 4), label.toLowerCase().slice(0, 5))
  )
});

const input = (agreements: number, ...groups: CountedGroup[]): VocabularyInput => ({
  agreements: exampleAgreements(agreements).map((agreement, position) => ({
    ...agreement,
    words: groups.some(({ counts }) => (counts[position]?.count ?? 0) > 0) ? documentWords : null
  })),
  groups
});

const longLabel =
  'Iværksætteri, virksomhedsoverdragelse og medarbejderkompetenceudvikling i turismeerhvervet';
const longName = 'Vækstpartnerskabsaftalen for Hovedstaden og Bornholms Regionskommune';

const longNames = (agreements: number): VocabularyInput => {
  const plain = input(
    agreements,
    group(longLabel, [31, 0, 12].slice(0, agreements)),
    group('Havn', [2, 9, 4].slice(0, agreements))
  );
  return {
    ...plain,
    agreements: plain.agreements.map((row) => ({
      ...row,
      shortTitle: both(`${longName} ${row.id}`)
    }))
  };
};

export const examples: Example<VocabularyInput>[] = [
  { name: 'nothing', input: input(0) },
  { name: 'agreements without a word group', input: input(2) },
  { name: 'no word found', input: input(2, group('Food', [0, 0]), group('Wind', [0, 0])) },
  {
    name: 'one agreement, two groups alike',
    input: input(1, group('Food', [3]), group('Wind', [11]), group('Skills', [11]))
  },
  {
    name: 'two agreements by the alphabet, nothing in common',
    input: input(
      2,
      group('Wind', [14, 0]),
      group('Food', [0, 21]),
      group('Exports', [6, 0]),
      group('Data', [0, 2])
    ),
    options: { order: 'alphabetical' }
  },
  {
    name: 'ties, and everything less frequent',
    input: input(
      2,
      group('Food', [8, 4]),
      group('Wind', [6, 2]),
      group('Skills', [5, 5]),
      group('Data', [9, 7])
    )
  },
  {
    name: 'more tied groups than a title names',
    input: input(
      2,
      group('Food', [1, 3]),
      group('Wind', [0, 2]),
      group('Skills', [2, 4]),
      group('Exports', [3, 5])
    )
  },
  {
    name: 'the same words as before',
    input: input(2, group('Food', [8, 8]), group('Wind', [1, 1]))
  },
  {
    name: 'three agreements',
    input: input(
      3,
      group('Food', [0, 13, 30]),
      group('Wind', [12, 12, 11]),
      group('Skills', [17, 4, 0])
    )
  },
  {
    name: 'six agreements',
    input: input(
      6,
      group('Food', [0, 3, 14, 28, 12, 26]),
      group('Wind', [33, 5, 3, 2, 1, 0]),
      group('Skills', [3, 4, 0, 6, 3, 3])
    )
  },
  { name: 'very long names, two agreements', input: longNames(2) },
  { name: 'very long names, three agreements', input: longNames(3) },
  {
    name: 'hundreds of word groups',
    input: input(
      2,
      ...Array.from({ length: 240 }, (_, index) => {
        const name = `Field ${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`;
        return group(name, [(index * 37) % 61, (index * 53) % 47]);
      })
    )
  }
];
