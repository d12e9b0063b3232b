import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/viz/text';
import { dataset } from '../testing/realData';
import { detailTimeline } from './detail';
import { layoutTimeline } from './layout';
import type { PlacedItem, PlacedUndated } from './placed';
import { selectTimeline } from './select';
import { tableTimeline } from './table';
import { describeTimeline } from './words';
import { datesByYear } from './years';

const input = selectTimeline(dataset);
const at = (width: number, options = {}) =>
  layoutTimeline(input, options, { width, locale: 'da', measure: measureText });
const itemsAt = (width: number, options = {}) =>
  at(width, options).marks.filter((mark): mark is PlacedItem => mark.kind === 'item');
const shapeOf = (id: string) => itemsAt(960).find(({ key }) => key === id)!.glyph;

describe('the dates of both documents', () => {
  it('are all drawn and each opens its sentence', () => {
    for (const width of [340, 960]) {
      expect(
        itemsAt(width)
          .map(({ key }) => key)
          .sort()
      ).toEqual(dataset.events.map(({ id }) => id).sort());
    }
    for (const event of dataset.events) {
      expect(detailTimeline(input, event.id, {}, 'da')?.passages).toEqual([event.passage]);
    }
  });

  it('run from the year of the export figures to the end of the growth plan', () => {
    expect(at(960).time.domain).toEqual([2008, 2021]);
    const ticks = at(960).groups[0]!.ticks.map(({ text }) => text);
    expect(ticks[0]).toBe('2008');
    expect(ticks.at(-1)).toBe('2020');
  });

  it('look as exact as they are stated', () => {
    const version = shapeOf('agreement-2011-version');
    expect(version.dot).not.toBeNull();
    expect(version.bars).toEqual([]);
    const autumn = shapeOf('circular-city-launch').bars.map(({ opacity }) => opacity);
    expect(autumn).toEqual([0.25, 0.55, 1, 0.55, 0.25]);
    const deadline = shapeOf('production-panel-follow-up').bars;
    expect(deadline[0]!.opacity).toBeLessThan(1);
    expect(deadline.at(-1)!.opacity).toBe(1);
    expect(deadline.at(-1)!.height).toBeGreaterThan(deadline.at(-2)!.height);
    const programme = shapeOf('wind-programme').bars;
    expect(programme.every(({ opacity }) => opacity === 1)).toBe(true);
    const year = at(960).time;
    const perYear = (year.range[1] - year.range[0]) / 13;
    expect(programme[0]!.width).toBeCloseTo(4 * perYear, 6);
  });

  it('have their money on the bar, or beside the date where time runs down', () => {
    const money = (id: string) => itemsAt(960).find(({ key }) => key === id)!.amount?.text;
    expect(money('local-development-funding-2016')).toBe('9\u00a0mio.\u00a0kr.');
    expect(money('local-development-funding-2017-2019')).toBe('5\u00a0mio.\u00a0kr. om året');
    const upright = itemsAt(340).find(({ key }) => key === 'local-development-funding-2016')!;
    expect(upright.words.time.map(({ text }) => text).join(' ')).toContain('9\u00a0mio.\u00a0kr.');
  });

  it('are named by two commitments only, and the title counts the others', () => {
    const { title } = describeTimeline(input, {}, 'da');
    expect(title).toBe('37 af de 39 tilsagn nævner ingen dato');
    expect(describeTimeline(input, {}, 'en').title).toBe('37 of the 39 commitments name no date');
    const listed = at(960).marks.filter((mark): mark is PlacedUndated => mark.kind === 'undated');
    expect(listed).toHaveLength(37);
    const dated = input.commitments.filter(({ dated: own }) => own).map(({ id }) => id);
    expect(dated).toEqual(['2016-2017-c', '2016-2017-n']);
  });

  it('begin together on the folded axis', () => {
    const layout = at(960, { axis: 'folded' });
    expect(layout.groups.map(({ head }) => head?.title[0]?.text)).toEqual(['2011', '2016-2017']);
    const left = (id: string) =>
      itemsAt(960, { axis: 'folded' }).find(({ key }) => key === id)!.glyph.bars[0]!.x;
    expect(left('agreement-2011')).toBeCloseTo(left('agreement-2016-2017'), 6);
  });

  it('that lie outside the window are counted, not lost', () => {
    const window = '2016-01-01..2017-01-01';
    const layout = at(960, { window });
    const [note] = layout.notes;
    const drawn = itemsAt(960, { window }).length;
    const [, before, after] = /(\d+) tidligere og (\d+) senere/.exec(note!.text)!;
    expect(drawn + Number(before) + Number(after)).toBe(dataset.events.length);
  });

  it('stand in the table and in the list in the same words', () => {
    const { rows } = tableTimeline(input, {}, 'en');
    expect(rows).toHaveLength(18 + 37);
    expect(rows.map(({ cells }) => cells[0]!.text)).toContain('by spring 2017');
    expect(rows.map(({ cells }) => cells[0]!.text)).toContain('autumn 2016');
    const years = datesByYear(input);
    expect(years.map(({ year }) => year)).toEqual([...years.map(({ year }) => year)].sort());
    expect(years.flatMap(({ items }) => items)).toHaveLength(18);
  });
});
