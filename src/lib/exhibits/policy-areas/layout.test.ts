import { describe, expect, it } from 'vitest';
import { formatNumber } from '$lib/i18n/format';
import { measureText } from '$lib/viz/text';
import { examples } from './examples';
import { layoutPolicyAreas, type PolicyAreasLayout } from './layout';
import { weighedAreas } from './weigh';

const exampleOf = (name: string) => examples.find((example) => example.name === name)!;

function lay(name: string, width = 720, measure = 'share'): PolicyAreasLayout {
  const { input } = exampleOf(name);
  return layoutPolicyAreas(input, { measure }, { width, locale: 'en', measure: measureText });
}

const titles = ({ marks }: PolicyAreasLayout) => marks.map(({ key }) => key);
const widths = [280, 320, 560, 720, 960, 1440];

describe('the rows', () => {
  it('stand from the one that grew most to the one that shrank most, under their captions', () => {
    const layout = lay('nothing in common with the agreement before');
    expect(titles(layout)).toEqual(['skills', 'tourism', 'wind', 'food']);
    expect(layout.captions.map(({ text }) => text)).toEqual(['Grew', 'Shrank']);
  });

  it('keep the order of the areas where they changed alike', () => {
    expect(titles(lay('ties, and an agreement without commitments'))).toEqual([
      'skills',
      'food',
      'wind'
    ]);
  });

  it('stand by size, without captions, when there is one agreement', () => {
    const layout = lay('one agreement, two areas alike');
    expect(titles(layout)).toEqual(['wind', 'skills', 'food']);
    expect(layout.captions).toEqual([]);
  });

  it.each(widths)('follow one another without overlap and can be hit at %i px', (width) => {
    for (const { name } of examples) {
      const { marks, height } = lay(name, width);
      marks.forEach((mark, index) => {
        const next = marks[index + 1];
        expect(mark.height).toBeGreaterThanOrEqual(24);
        expect(mark.y + mark.height).toBeLessThanOrEqual(next ? next.y : height);
      });
    }
  });

  it('are not there when there is nothing', () => {
    expect(lay('nothing')).toMatchObject({ height: 0, marks: [], captions: [] });
    expect(lay('agreements without areas')).toMatchObject({ marks: [], captions: [] });
  });
});

describe('a dumbbell', () => {
  it('has a ring for the earlier agreement and a dot for the later, to one scale', () => {
    const { marks } = lay('hundreds of commitments');
    const { input } = exampleOf('hundreds of commitments');
    const rows = weighedAreas(input, 'share');
    const zero = marks[0]!.zero[0]!.x1;
    const scale = (marks[0]!.dots[1]!.x - zero) / rows[0]!.values[1]!.share;
    marks.forEach(({ dots }, index) => {
      expect(dots.map(({ open }) => open)).toEqual([true, false]);
      dots.forEach(({ x, position }) => {
        expect(x - zero).toBeCloseTo(scale * rows[index]!.values[position]!.share);
      });
    });
  });

  it('has the smaller value on the left and the larger on the right', () => {
    for (const { numbers } of lay('nothing in common with the agreement before').marks) {
      const [low, high] = [...numbers].sort((a, b) => a.x - b.x);
      expect([low!.text, low!.anchor, high!.anchor]).toEqual(['0%', 'end', 'start']);
    }
  });

  it('draws 0 on the line of 0, and no link where nothing changed', () => {
    const [, wind] = lay('no commitment in any area').marks;
    expect(wind!.dots.map(({ x }) => x)).toEqual([wind!.zero[0]!.x1, wind!.zero[0]!.x1]);
    expect(wind!.link).toBeNull();
    expect(lay('one area').marks[0]!.link).not.toBeNull();
  });

  it('leaves the line of 0 open only where something stands in it', () => {
    const [narrow, wide] = [280, 1440].map((width) => lay('hundreds of commitments', width).marks);
    const parts = (marks: typeof narrow) => marks!.filter(({ zero }) => zero.length > 1).length;
    expect(parts(narrow)).toBeGreaterThan(parts(wide));
    expect(parts(wide)).toBeLessThan(wide!.length);
  });

  it('is one dot with one value when there is one agreement', () => {
    for (const { dots, numbers } of lay('one agreement, two areas alike').marks) {
      expect(dots.map(({ open }) => open)).toEqual([false]);
      expect(numbers.map(({ anchor }) => anchor)).toEqual(['start']);
    }
  });

  it('shows numbers when they are asked for', () => {
    const { marks } = lay('more tied areas than a title names, by number', 720, 'number');
    const ports = marks.find(({ key }) => key === 'ports')!;
    expect(ports.numbers.map(({ text }) => text)).toEqual(['4', '3']);
  });
});

describe('columns', () => {
  it('are as high as the values of all six agreements, on one scale', () => {
    const { marks } = lay('six agreements', 720, 'number');
    const rows = weighedAreas(exampleOf('six agreements').input, 'number');
    const unit = marks[0]!.bars[5]!.height / rows[0]!.values[5]!.count;
    marks.forEach(({ bars, numbers }, index) => {
      const counts = rows[index]!.values.map(({ count }) => count);
      bars.forEach(({ height }, at) => expect(height).toBeCloseTo(unit * counts[at]!));
      expect(numbers.map(({ text }) => text)).toEqual(
        counts.map((count) => formatNumber(count, 'en'))
      );
    });
  });

  it('have the names of the agreements over them where they fit, else a legend', () => {
    expect(lay('six agreements', 320).legend).toMatchObject({ dots: [] });
    expect(lay('six agreements', 320).legend.texts).toHaveLength(6);
    expect(lay('very long names', 320).legend.dots).toHaveLength(3);
    expect(lay('twenty agreements', 320).legend.dots).toHaveLength(20);
  });

  it('write only the first and last value where they are too narrow for more', () => {
    for (const { numbers, bars } of lay('twenty agreements', 320).marks) {
      expect(bars).toHaveLength(20);
      expect(numbers.map(({ position }) => position)).toEqual([0, 19]);
    }
  });

  it.each(widths)('never cover a value that is written at %i px', (width) => {
    const rows = ['three agreements', 'six agreements', 'twenty agreements'].flatMap(
      (name) => lay(name, width).marks
    );
    const covered = rows.flatMap(({ numbers, bars }) =>
      numbers.filter(({ x, y, text, anchor }) => {
        const wide = measureText(text, { size: 13, face: 'sans-650' });
        const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
        return bars.some((bar) => bar.x < left + wide && bar.x + bar.width > left && bar.y <= y);
      })
    );
    expect(covered).toEqual([]);
  });
});
