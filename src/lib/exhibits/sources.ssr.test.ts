import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { networkOf } from '$lib/model/network';
import type { Passage } from '$lib/model/types';
import { cases, layoutOf, named, realData, situations, type Case } from './testing/cases';
import { dataset, documents } from './testing/realData';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
/** Letters and digits alone: lines broken in odd places, list markers and hyphens fall away. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a passage stands word for word at its lines in its document. */
function isInDocument({ agreement, lines: [first, last], text, hash }: Passage): boolean {
  const document = documents.find((candidate) => candidate.agreement === agreement);
  const lines = document?.lines.slice(first - 1, last) ?? [];
  return hash === hashOf(text) && text !== '' && letters(lines.join('')).includes(letters(text));
}

/** What a case rests on: the passages under the chart and in the panel of each mark, and ids. */
function restsOf(one: Case): { passages: Passage[]; commitments: string[] } {
  const { exhibit, input } = one;
  const details = situations(one).flatMap((situation) =>
    layoutOf(one, situation).marks.flatMap(
      ({ key }) => exhibit.detail(input, key, situation.options, situation.locale) ?? []
    )
  );
  const under = situations(one).flatMap(({ options }) => exhibit.sources(input, options));
  return {
    passages: [...under, ...details.flatMap(({ passages }) => passages)],
    commitments: details.flatMap(({ commitments }) => commitments)
  };
}

describe.each(named)('the sources of %s', (_name, one) => {
  it('are given once each', () => {
    for (const { options } of situations(one)) {
      const places = one.exhibit
        .sources(one.input, options)
        .map(({ agreement, lines, hash }) => [agreement, ...lines, hash].join(' '));
      expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    }
  });
});

const real = cases.filter(({ name }) => name === realData);

describe.each(real.map((one) => [one.exhibit.id, one] as const))('in the data, %s', (_id, one) => {
  const published = {
    commitment: new Set(dataset.commitments.map((row) => row.id)),
    figure: new Set(dataset.figures.map((row) => row.id)),
    exhibit: new Set(cases.map(({ exhibit }) => exhibit.id)),
    event: new Set(dataset.events.map((row) => row.id)),
    node: new Set(networkOf(dataset).nodes.map(({ key }) => key))
  };

  it('rests on sentences that stand in the agreements', () => {
    const { passages, commitments } = restsOf(one);
    expect(passages.length + commitments.length).toBeGreaterThan(0);
    expect(passages.filter((passage) => !isInDocument(passage))).toEqual([]);
    expect(commitments.filter((id) => !published.commitment.has(id))).toEqual([]);
  });

  it('has something to show, whose marks lead to what is published', () => {
    for (const situation of situations(one)) {
      const { marks } = layoutOf(one, situation);
      expect(marks.length).toBeGreaterThan(0);
      const lost = marks.filter(({ target }) => !published[target.kind].has(target.id));
      expect(lost.map(({ key }) => key)).toEqual([]);
    }
  });
});
