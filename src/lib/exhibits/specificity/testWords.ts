import { textIn } from '$lib/i18n/figures';
import { formatShare, quoted } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Fact } from '$lib/model/fact';
import type { TestName } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { testNames, type CountTally, type Tally, type TestTally } from './count';
import type { TestedCommitment } from './select';

/** What a test is called, `Frist`. */
export function testInWords(test: TestName, locale: AppLocale): string {
  return {
    counterpart: m.test_counterpart,
    number: m.test_number,
    deadline: m.test_deadline,
    deliverable: m.test_deliverable
  }[test]({}, { locale });
}

/** `a · Udmøntning af trepartsaftalen`. */
export const commitmentInWords = ({ label, title }: TestedCommitment, locale: AppLocale): string =>
  `${label} · ${textIn(title, locale)}`;

/** The part of a tally, 0 to 1. */
export const shareOf = ({ met, total }: Tally): number => met.length / total;

/** A share as per cent, with a decimal where it would read like nothing. */
export function percentOf(tally: Tally, locale: AppLocale): string {
  const share = shareOf(tally);
  return formatShare(share, locale, share > 0 && share < 0.005 ? 1 : 0);
}

/** `1 af 22`. */
export const partInWords = (count: number, total: number, locale: AppLocale): string =>
  m.part_of({ count, total }, { locale });

/** »Frist: 1 af 22 tilsagn i 2016-2017 (5 %)«. */
export function tallyInWords(tally: TestTally | CountTally, locale: AppLocale): string {
  return m.specificity_tally(
    {
      what: 'test' in tally ? testInWords(tally.test, locale) : countInWords(tally.tests, locale),
      count: tally.met.length,
      total: tally.total,
      agreement: textIn(tally.agreement.shortTitle, locale),
      percent: percentOf(tally, locale)
    },
    { locale }
  );
}

/** »Ja til 3 af 4«. */
export const countInWords = (tests: number, locale: AppLocale): string =>
  m.specificity_count({ count: tests, total: testNames.length }, { locale });

/** The same with the words of the document known as such, where they meet it. */
export function testResult(commitment: TestedCommitment, test: TestName, locale: AppLocale): Fact {
  const text = testResultInWords(commitment, test, locale);
  const { passage } = commitment.tests[test];
  return passage ? { text, quotes: [passage] } : text;
}

/** »Frist: »senest i foråret 2017««, or that it is not met. */
export function testResultInWords(
  { tests }: TestedCommitment,
  test: TestName,
  locale: AppLocale
): string {
  const { met, passage } = tests[test];
  const result = passage
    ? quoted(passage.text, locale)
    : met
      ? m.test_met({}, { locale })
      : m.test_not_met({}, { locale });
  return m.specificity_result({ test: testInWords(test, locale), result }, { locale });
}
