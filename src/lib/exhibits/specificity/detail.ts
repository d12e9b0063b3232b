import { textIn } from '$lib/i18n/figures';
import { quoted } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Fact } from '$lib/model/fact';
import { m } from '$lib/paraglide/messages';
import type { MarkDetail, Options } from '../types';
import { isAggregated, metBy, showsEach, testedAgreements, testNames } from './count';
import type { CountTally, TestTally } from './count';
import type { SpecificityInput, TestedCommitment } from './select';
import { commitmentInWords, countInWords, tallyInWords, testResult } from './testWords';

/** The panel loads so many sentences at most; the table has the rest. */
const mostLoaded = 30;

/** A commitment by its tests, each with the words that meet it. */
function detailOfCommitment(
  commitment: TestedCommitment,
  agreement: string,
  locale: AppLocale
): MarkDetail {
  const { label, title, id } = commitment;
  return {
    heading: m.commitment_named({ title: textIn(title, locale), label, agreement }, { locale }),
    facts: [
      countInWords(metBy(commitment).length, locale),
      ...testNames.map((test) => testResult(commitment, test, locale))
    ],
    passages: [],
    commitments: [id],
    ours: m.specificity_ours({}, { locale })
  };
}

/** What one of those counted says: the words that meet the test, or which tests it meets. */
function factOf(
  commitment: TestedCommitment,
  tally: TestTally | CountTally,
  locale: AppLocale
): Fact {
  const name = commitmentInWords(commitment, locale);
  const words = 'test' in tally ? commitment.tests[tally.test].passage : null;
  return words ? { text: `${name}: ${quoted(words.text, locale)}`, quotes: [words] } : name;
}

function detailOfTally(tally: TestTally | CountTally, locale: AppLocale): MarkDetail {
  const { met } = tally;
  const loaded = met.slice(0, mostLoaded);
  const rest = met.length - loaded.length;
  return {
    heading: tallyInWords(tally, locale),
    facts: [
      ...('test' in tally ? [m.specificity_rule({ test: tally.test }, { locale })] : []),
      ...(met.length === 0 ? [m.specificity_none({}, { locale })] : []),
      ...loaded.map((commitment) => factOf(commitment, tally, locale)),
      ...(rest > 0 ? [m.specificity_rest({ count: rest }, { locale })] : [])
    ],
    passages: [],
    commitments: loaded.map(({ id }) => id),
    ours: m.specificity_ours({}, { locale })
  };
}

/** For every commitment and every total, whatever the choice: a link may lead there. */
export function detailSpecificity(
  input: SpecificityInput,
  key: string,
  options: Options,
  locale: AppLocale
): MarkDetail | null {
  const all = testedAgreements(input, { ...options, agreement: '' });
  for (const { agreement, commitments, byTest, byCount } of all) {
    const commitment = commitments.find(({ id }) => id === key);
    const name = textIn(agreement.shortTitle, locale);
    if (commitment) return detailOfCommitment(commitment, name, locale);
    const tally = [...byTest, ...byCount].find((one) => one.key === key);
    if (tally) return detailOfTally(tally, locale);
  }
  return null;
}

/** A total is lifted together with the commitments it counts. */
export function relatedSpecificity(
  input: SpecificityInput,
  key: string,
  options: Options
): string[] {
  const shown = testedAgreements(input, options);
  if (isAggregated(shown) || !showsEach(options)) return [key];
  const tally = shown.flatMap(({ byTest }) => byTest).find((one) => one.key === key);
  return [key, ...(tally?.met.map(({ id }) => id) ?? [])];
}
