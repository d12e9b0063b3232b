import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseLocale, locales, type AppLocale } from '$lib/i18n/locale';
import { cases, layoutOf, realData, situations, type Case } from './testing/cases';
import { draw } from './testing/draw';
import { printSvg } from './testing/svg';

/**
 * The drawings as they were last looked at: what changes one shows it in its difference. `npx vitest
 * run -u` takes the new ones over; where CI is set, a missing one is an error.
 */
const folder = 'src/lib/exhibits/snapshots';

interface Snapshot {
  file: string;
  one: Case;
  locale: AppLocale;
  width: number;
}

/** Examples of more marks are too long to be read as a difference. */
const legible = 40;

const slug = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();

/** Narrow and wide; the examples in one language, whose words they hardly have. */
const snapshots: Snapshot[] = cases.flatMap((one) =>
  (one.name === realData ? locales : [baseLocale]).flatMap((locale) =>
    Object.entries(one.exhibit.widths).map(([rung, width]) => ({
      file: `${one.exhibit.id}/${slug(one.name)}.${rung}.${locale}.svg`,
      one,
      locale,
      width
    }))
  )
);

describe('the snapshots', () => {
  it.each(snapshots.map((snapshot) => [snapshot.file, snapshot] as const))(
    'show what is drawn: %s',
    async (file, { one, locale, width }) => {
      const situation = situations(one).find((other) => other.locale === locale);
      const layout = layoutOf(one, situation!, width);
      if (one.name !== realData && layout.marks.length > legible) return;
      await expect(printSvg(draw(one.exhibit, layout))).toMatchFileSnapshot(`./snapshots/${file}`);
    }
  );

  it('are of examples that still exist', () => {
    const known = new Set(snapshots.map(({ file }) => file));
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.svg'));
    expect(found.filter((name) => !known.has(name))).toEqual([]);
  });
});
