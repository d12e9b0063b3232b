import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnIds,
  decodeQuery,
  emptyQuery,
  encodeQuery,
  facetIds,
  tidyText,
  type ListQuery
} from './listQuery';

/** Ten thousand runs on a machine that has other work to do, in ms. */
const patience = 60_000;

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const values = fc.uniqueArray(
  anything.map((text) => text.replace(/\p{Surrogate}/gu, '')).filter((text) => text !== ''),
  { minLength: 1, maxLength: 4 }
);

/** Any query that the page can come to hold. */
const query: fc.Arbitrary<ListQuery> = fc.record({
  text: anything.map(tidyText),
  facets: fc.record(Object.fromEntries(facetIds.map((id) => [id, values])), { requiredKeys: [] }),
  view: fc.constantFrom('list', 'table'),
  sort: fc.option(fc.record({ column: fc.constantFrom(...columnIds), descending: fc.boolean() }), {
    nil: null
  })
});

/** What looks like an address, whole and broken. */
const addresses = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom('q', 'view', 'sort', '__proto__', ...facetIds), fc.string()),
        fc.constantFrom('=', '', '==', '%3D'),
        fc.oneof(
          fc.constantFrom('table', '-title', 'title', '%', '%E6', ',,', '+', '<script>', '%00'),
          fc.string({ unit: 'binary' })
        )
      )
    )
    .map((parts) => `?${parts.map((part) => part.join('')).join('&')}`)
);

describe('the address of the list', () => {
  it(
    'gives back what was written',
    () => {
      fc.assert(
        fc.property(query, (written) => {
          expect(decodeQuery(encodeQuery(written))).toEqual(written);
        }),
        { numRuns: 10_000 }
      );
    },
    patience
  );

  it(
    'can be any string: what it gives is written the same way again',
    () => {
      fc.assert(
        fc.property(addresses, (search) => {
          const read = decodeQuery(search);
          const written = encodeQuery(read);
          expect(decodeQuery(written)).toEqual(read);
          expect(encodeQuery(decodeQuery(written))).toBe(written);
          expect(written).toMatch(/^$|^\?[\w~!*'().,%+&=-]+$/);
        }),
        { numRuns: 10_000 }
      );
    },
    patience
  );

  it('is short', () => {
    expect(encodeQuery(emptyQuery)).toBe('');
    expect(
      encodeQuery({
        text: 'grøn omstilling',
        facets: { area: ['food', 'wind-energy'], deadline: ['yes'], theme: [] },
        view: 'table',
        sort: { column: 'tests', descending: true }
      })
    ).toBe('?q=gr%C3%B8n+omstilling&area=food,wind-energy&deadline=yes&view=table&sort=-tests');
  });

  it.each([
    ['', emptyQuery],
    ['?', emptyQuery],
    ['?utm_source=mail&mark=funding.a', emptyQuery],
    ['?view=tree&sort=colour', emptyQuery],
    ['?area=&area', emptyQuery],
    ['?q=%E6&area=%', emptyQuery],
    ['?q=a&q=b', { ...emptyQuery, text: 'a' }],
    ['?area=a,,a,b', { ...emptyQuery, facets: { area: ['a', 'b'] } }],
    ['area=a%2Cb', { ...emptyQuery, facets: { area: ['a,b'] } }]
  ])('leaves out what is unknown or malformed: %s', (search, expected) => {
    expect(decodeQuery(search)).toEqual(expected);
  });

  it('never holds half a character, nor more than 200', () => {
    expect(tidyText('a\ud83d')).toBe('a');
    expect(tidyText(`  b \n c  `)).toBe('b c');
    expect(tidyText(`${'x'.repeat(199)}😀`)).toBe('x'.repeat(199));
    expect(encodeQuery({ ...emptyQuery, text: 'a\ud83d' })).toBe('?q=a');
  });
});
