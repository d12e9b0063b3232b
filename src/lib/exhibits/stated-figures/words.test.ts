import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locale';
import type { StatedFigure } from '$lib/model/types';
import { measureText } from '$lib/viz/text';
import {
  both,
  exampleAgreements,
  exampleDerived,
  examplePassage,
  exampleStated,
  exampleUnits
} from '../exampleData';
import { agreementRows } from '../testing/agreementRows';
import { examples } from './examples';
import { layoutStatedFigures } from './layout';
import { selectStatedFigures, type StatedFiguresInput } from './select';
import { tableStatedFigures } from './table';
import {
  choicesStatedFigures,
  describeStatedFigures,
  detailStatedFigures,
  sourcesStatedFigures
} from './words';

/** So many figures in each agreement. */
function input(counts: number[], more: Partial<StatedFigure> = {}): StatedFiguresInput {
  const agreements = exampleAgreements(counts.length);
  return {
    agreements,
    figures: agreements.flatMap(({ id }, index) =>
      Array.from({ length: counts[index] ?? 0 }, (_, place) =>
        exampleStated(`${id}-${place}`, 10 + place, { agreement: id, ...more })
      )
    ),
    units: exampleUnits
  };
}

const title = (counts: number[], locale: 'da' | 'en') =>
  describeStatedFigures(input(counts), {}, locale).title;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the title', () => {
  it.each([
    [[], 'Der står ingen tal i aftalerne', 'No numbers stand in the agreements'],
    [[0, 0], 'Der står ingen tal i aftalerne', 'No numbers stand in the agreements'],
    [[0], 'Aftalen 2001 nævner ingen tal', 'The 2001 agreement states no numbers'],
    [[1], 'Aftalen 2001 nævner 1 tal', 'The 2001 agreement states 1 number'],
    [
      [4, 10],
      'Aftalerne nævner 14 tal: 4 i 2001 og 10 i 2005',
      'The agreements state 14 numbers: 4 in 2001 and 10 in 2005'
    ],
    [
      [1, 0, 0],
      'Aftalerne nævner 1 tal: 1 i 2001, ingen i 2005 og ingen i 2009',
      'The agreements state 1 number: 1 in 2001, none in 2005 and none in 2009'
    ],
    [
      [3, 5, 2, 1],
      'De 4 aftaler nævner 11 tal, flest i 2005: 5',
      'The 4 agreements state 11 numbers, the most in 2005: 5'
    ],
    [
      [0, 1, 0, 0],
      'De 4 aftaler nævner 1 tal, flest i 2005: 1',
      'The 4 agreements state 1 number, in 2005'
    ],
    [
      [3, 5, 5, 1],
      'De 4 aftaler nævner 14 tal, flest i 2005 og 2009: 5 hver',
      'The 4 agreements state 14 numbers, the most in 2005 and 2009: 5 each'
    ],
    [[2, 2, 2, 2], 'De 4 aftaler nævner 8 tal, 2 hver', 'The 4 agreements state 8 numbers, 2 each']
  ])('follows from the numbers: %o', (counts, da, en) => {
    expect(title(counts, 'da')).toBe(da);
    expect(title(counts, 'en')).toBe(en);
  });

  it('counts the chosen agreement only', () => {
    const { title, summary } = describeStatedFigures(input([4, 10]), { agreement: '2005' }, 'en');
    expect(title).toBe('The 2005 agreement states 10 numbers');
    expect(summary).not.toContain('2001');
  });

  it('does not count words as a number', () => {
    const some = input([1, 1], { value: null, qualifier: both('et par') });
    expect(describeStatedFigures(some, {}, 'da').title).toBe('Der står ingen tal i aftalerne');
  });
});

describe('the words around the chart', () => {
  const words = exampleStated('a', null, { qualifier: both('et par procent') });
  const bound = exampleStated('b', 23, { unit: 'households', qualifier: both('op til') });
  const named = exampleStated('c', 17, { asOf: '2011-Q2', statedSource: both('Statistik') });
  const all = { ...input([0]), figures: [words, bound, named] };

  it('say where the text has words, bounds, and no common scale', () => {
    const { notes } = describeStatedFigures(all, {}, 'da');
    expect(notes).toEqual([
      'Ét sted har teksten ord i stedet for et tal: »et par procent«. Vi har ikke sat tal på.',
      'Omrids i stedet for fyld betyder, at teksten kun sætter en øvre grænse: »op til«.',
      'Hvert tal har sin egen enhed, skala og tid. Rækkerne kan ikke lægges sammen og viser ikke en udvikling.'
    ]);
    expect(describeStatedFigures(input([1]), {}, 'da').notes).toEqual([]);
  });

  it('say every row in full', () => {
    expect(plain(describeStatedFigures(all, {}, 'da').summary)).toBe(
      '2001: et par procent, a; 23 husstande, b, »op til«; 17 %, c, 2. kvartal 2011.'
    );
    expect(describeStatedFigures(input([]), {}, 'en').summary).toBe(
      'No numbers stand in the agreements.'
    );
  });

  it('name the agreements and the sources they name', () => {
    expect(describeStatedFigures(all, {}, 'da').source).toBe('aftalen 2001, Statistik');
    expect(describeStatedFigures(input([1, 1]), {}, 'en').source).toBe(
      'the 2001 and 2005 agreements'
    );
    expect(describeStatedFigures(input([]), {}, 'en').source).toBe('');
  });
});

describe('the table', () => {
  it.each(examples)('has the drawn rows in the same order: $name', ({ input, options = {} }) => {
    for (const locale of locales) {
      const table = tableStatedFigures(input, options, locale);
      const context = { width: 960, locale, measure: measureText };
      const { marks } = layoutStatedFigures(input, options, context);
      expect(table.rows.map(({ key }) => key)).toEqual(marks.map(({ key }) => key));
      table.rows.forEach(({ cells }, index) => {
        expect(cells).toHaveLength(table.columns.length);
        const drawn = marks[index]?.number.map(({ text }) => text).join('');
        const shown = (text = '') => text.replace(/[\s»«“”]/g, '');
        expect(shown(drawn)).toBe(shown(cells[1]?.text));
      });
    }
  });

  it('gives a number as a number, and what is none as its text', () => {
    const range = exampleStated('a', null, { low: 4, high: 7 });
    const some = { ...input([2]), figures: [range, exampleStated('b', 2.5)] };
    const cells = tableStatedFigures(some, {}, 'da').rows.map(({ cells }) => cells[1]);
    expect(cells.map((cell) => plain(String(cell?.value)))).toEqual(['4–7 %', '2.5']);
    expect(cells.map((cell) => plain(cell?.text ?? ''))).toEqual(['4–7 %', '2,5 %']);
  });
});

describe('what a row leads to', () => {
  const derived = exampleDerived('rest', 83, ['2001-0'], '100 - {2001-0}');
  const some = input([2, 1]);
  const all = { ...some, figures: [...some.figures, derived] };

  it('is there for every figure, derived ones too', () => {
    for (const { id } of all.figures) {
      expect(detailStatedFigures(all, id, 'en')?.passages.length).toBeGreaterThan(0);
    }
    expect(detailStatedFigures(all, 'rest', 'en')?.ours).not.toBeNull();
    expect(detailStatedFigures(all, 'nothing', 'en')).toBeNull();
  });

  it('is the sentences of the chosen agreement, each once, with what dates them', () => {
    const [first, second, dating] = [1, 2, 3].map((line) => examplePassage('x', '2001', line));
    const other = examplePassage('x', '2005');
    const figures = [
      exampleStated('a', 1, { passage: first, datedBy: dating }),
      exampleStated('b', 1, { passage: first, datedBy: dating }),
      exampleStated('c', 1, { passage: second }),
      exampleStated('d', 1, { passage: other, agreement: '2005' })
    ];
    const four = { ...some, figures };
    expect(sourcesStatedFigures(four, {})).toEqual([first, dating, second, other]);
    expect(sourcesStatedFigures(four, { agreement: '2005' })).toEqual([other]);
  });
});

describe('the choice and the input', () => {
  it('offers the agreements', () => {
    const [choice] = choicesStatedFigures(input([1, 1]), 'da');
    expect(choice?.values.map(({ label }) => label)).toEqual(['Alle aftaler', '2001', '2005']);
    expect(choicesStatedFigures(input([1]), 'da')).toEqual([]);
  });

  it('takes every figure in order of agreements, and the units they use', () => {
    const figures = [...input([1, 1]).figures].reverse();
    const data = { agreements: agreementRows(2), figures, units: exampleUnits };
    const selected = selectStatedFigures(data);
    expect(selected.agreements).toEqual(exampleAgreements(2));
    expect(selected.figures.map(({ id }) => id)).toEqual(['2001-0', '2005-0']);
    expect(selected.units.map(({ id }) => id)).toEqual(['percent']);
  });
});
