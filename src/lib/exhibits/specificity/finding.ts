import { textIn } from '$lib/i18n/figures';
import { formatList, quoted } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Fact } from '$lib/model/fact';
import type { TestName } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { testNames, type TestedAgreement } from './count';
import type { TestedCommitment } from './select';
import { testInWords } from './testWords';

/** Up to so many agreements, or commitments, are named one by one. */
const mostNamed = 3;
/** Up to this part of the commitments the finding says »only«. */
const few = 0.1;

const inSentence = (test: TestName, locale: AppLocale) =>
  testInWords(test, locale).toLocaleLowerCase(locale);

/** »: 0 af 17 i 2011 og 1 af 22 i 2016-2017«, where there are agreements to compare. */
function each(shown: TestedAgreement[], test: TestName, locale: AppLocale): string {
  const parts = shown.flatMap(({ agreement, byTest }) =>
    byTest
      .filter((tally) => tally.test === test)
      .map(({ met, total }) =>
        m.specificity_part_in(
          { count: met.length, total, agreement: textIn(agreement.shortTitle, locale) },
          { locale }
        )
      )
  );
  return parts.length > 1 && parts.length <= mostNamed ? `: ${formatList(parts, locale)}` : '';
}

interface Rarest {
  tests: TestName[];
  met: TestedCommitment[];
  total: number;
}

/** The tests that the fewest commitments meet, and those that meet the first of them. */
function rarestOf(shown: TestedAgreement[]): Rarest {
  const counts = testNames.map((test) => ({
    test,
    met: shown.flatMap(({ byTest }) => byTest.find((tally) => tally.test === test)?.met ?? [])
  }));
  const least = Math.min(...counts.map(({ met }) => met.length));
  const rarest = counts.filter(({ met }) => met.length === least);
  return {
    tests: rarest.map(({ test }) => test),
    met: rarest[0]?.met ?? [],
    total: shown.reduce((sum, { commitments }) => sum + commitments.length, 0)
  };
}

/**
 * The finding: the test that the fewest commitments meet, with ties named. A full sentence without
 * its full stop.
 */
export function findingOf(shown: TestedAgreement[], locale: AppLocale): string {
  const { tests, met, total } = rarestOf(shown);
  const least = met.length;
  const [test] = tests;
  if (total === 0) return m.no_commitments({}, { locale });
  if (least === total) return m.specificity_title_all({ total }, { locale });
  if (tests.length === testNames.length) {
    return m.specificity_title_even({ count: least, total }, { locale });
  }
  if (tests.length > 1 || !test) {
    const names = formatList(
      tests.map((one) => inSentence(one, locale)),
      locale
    );
    return m.specificity_title_tie({ tests: names, count: least, total }, { locale });
  }
  const names = m.specificity_names({ test, count: Math.max(1, least) }, { locale });
  if (least === 0) return m.specificity_title_none({ names }, { locale });
  const amount = least / total <= few ? 'few' : 'some';
  const sentence = m.specificity_title({ amount, count: least, total, names }, { locale });
  return sentence + each(shown, test, locale);
}

/**
 * The few commitments that meet the rarest test, by name and with the words that meet it; none
 * where they are many, or all there are, or where no single test is the rarest.
 */
export function namedInFinding(shown: TestedAgreement[], locale: AppLocale): Fact[] {
  const { tests, met, total } = rarestOf(shown);
  const [test] = tests;
  if (tests.length !== 1 || !test || met.length > mostNamed || met.length === total) return [];
  return shown.flatMap(({ agreement, commitments }) =>
    commitments
      .filter(({ tests: results }) => results[test].met)
      .map(({ label, title, tests: results }) => {
        const name = m.commitment_named(
          {
            title: textIn(title, locale),
            label,
            agreement: textIn(agreement.shortTitle, locale)
          },
          { locale }
        );
        const words = results[test].passage;
        return words ? { text: `${name}: ${quoted(words.text, locale)}`, quotes: [words] } : name;
      })
  );
}
