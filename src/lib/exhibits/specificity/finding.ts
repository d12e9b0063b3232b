import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { TestName } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { testNames, type TestedAgreement } from './count';
import { testInWords } from './testWords';

/** Up to so many agreements are named one by one. */
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

/**
 * The finding: the test that the fewest commitments meet, with ties named. A full sentence without
 * its full stop.
 */
export function findingOf(shown: TestedAgreement[], locale: AppLocale): string {
  const total = shown.reduce((sum, { commitments }) => sum + commitments.length, 0);
  if (total === 0) return m.specificity_nothing({}, { locale });
  const counts = testNames.map((test) => ({
    test,
    count: shown
      .flatMap(({ byTest }) => byTest)
      .filter((tally) => tally.test === test)
      .reduce((sum, { met }) => sum + met.length, 0)
  }));
  const least = Math.min(...counts.map(({ count }) => count));
  const rarest = counts.filter(({ count }) => count === least).map(({ test }) => test);
  const [test] = rarest;
  if (least === total) return m.specificity_title_all({ total }, { locale });
  if (rarest.length === testNames.length) {
    return m.specificity_title_even({ count: least, total }, { locale });
  }
  if (rarest.length > 1 || !test) {
    const tests = formatList(
      rarest.map((one) => inSentence(one, locale)),
      locale
    );
    return m.specificity_title_tie({ tests, count: least, total }, { locale });
  }
  const names = m.specificity_names({ test, count: Math.max(1, least) }, { locale });
  if (least === 0) return m.specificity_title_none({ names }, { locale });
  const amount = least / total <= few ? 'few' : 'some';
  const sentence = m.specificity_title({ amount, count: least, total, names }, { locale });
  return sentence + each(shown, test, locale);
}
