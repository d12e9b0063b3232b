import { describe, expect, it } from 'vitest';
import { placeAgreementHead } from './agreementHead';
import { measureText } from './text';
import { outside, overlapping, textBox } from './testing/geometry';

const context = { width: 320, locale: 'da', measure: measureText } as const;
const place = (title: string, width = 320) =>
  placeAgreementHead(
    { id: 'a', shortTitle: { da: title, en: title }, position: 2 },
    '22 tilsagn',
    { x: 10, y: 50, width, inset: 8 },
    context
  );

describe('placeAgreementHead', () => {
  it('puts the name at the start and the count at the end of one line', () => {
    const { title, count, position } = place('2016-2017');
    expect(position).toBe(2);
    expect(title).toHaveLength(1);
    expect(title[0]).toMatchObject({ x: 18, text: '2016-2017' });
    expect(count).toMatchObject({ x: 322, y: title[0]?.y, anchor: 'end' });
  });

  it('breaks a long name and keeps clear of the count', () => {
    const head = place('Det regionale vækstpartnerskab for Vestjylland', 280);
    expect(head.title.length).toBeGreaterThan(1);
    const texts = [...head.title.map((line) => textBox(line, 'sans-650')), textBox(head.count)];
    expect(overlapping(texts)).toEqual([]);
    expect(outside({ width: 290, height: 50 + head.height, marks: [] }, texts)).toEqual([]);
  });

  it('stands without a name', () => {
    expect(place('').title).toEqual([]);
    expect(place('').count.y).toBeGreaterThan(50);
  });
});
