import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import type { Passage } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { agreementChoice, agreementsAsSource } from '../agreements';
import { uniquePassages } from '../passages';
import type { Choice, Description, Options } from '../types';
import {
  isAggregated,
  mostRows,
  showsEach,
  testedAgreements,
  testNames,
  type TestedAgreement
} from './count';
import { findingOf, namedInFinding } from './finding';
import type { SpecificityInput } from './select';
import { countInWords, partInWords, percentOf, testInWords } from './testWords';

export function choicesSpecificity({ agreements }: SpecificityInput, locale: AppLocale): Choice[] {
  const order = ['tests', 'document'] as const;
  const shown = ['each', 'totals'] as const;
  return [
    {
      id: 'shown',
      label: m.specificity_shown({}, { locale }),
      values: shown.map((value) => ({
        value,
        label: m.specificity_shown_value({ shown: value }, { locale })
      })),
      fallback: 'each'
    },
    {
      id: 'order',
      label: m.choice_order({}, { locale }),
      values: order.map((value) => ({
        value,
        label: m.specificity_order_value({ order: value }, { locale })
      })),
      fallback: 'tests'
    },
    ...agreementChoice(agreements, locale)
  ];
}

/** »2011, 17 tilsagn: nævnt medspiller 16 af 17 (94 %), …; 4 af 4 opfyldt: 0, …«. */
function toldOf({ agreement, commitments, byTest, byCount }: TestedAgreement, locale: AppLocale) {
  const count = m.commitments_count({ count: commitments.length }, { locale });
  const tests = byTest.map((tally) => {
    const part = partInWords(tally.met.length, tally.total, locale);
    return `${testInWords(tally.test, locale)} ${part} (${percentOf(tally, locale)})`;
  });
  const counts = byCount.map(
    ({ tests: met, met: { length } }) => `${countInWords(met, locale)}: ${length}`
  );
  const told = [...tests, ...counts].join('; ');
  return `${textIn(agreement.shortTitle, locale)}, ${count}${told && `: ${told}`}.`;
}

/** What a careful reader must know: what a test says and what it does not, totals, what is drawn. */
function notesOn(shown: TestedAgreement[], locale: AppLocale): string[] {
  const filled = shown.filter(({ commitments }) => commitments.length > 0);
  if (filled.length === 0) return [];
  const fits = filled.length > 1 && filled.some((one) => !isAggregated([one]));
  const one = fits ? 'fits' : 'exceeds';
  const totals = new Set(filled.map(({ commitments }) => commitments.length));
  return [
    m.specificity_note_meaning({}, { locale }),
    ...(totals.size > 1 ? [m.specificity_note_totals({}, { locale })] : []),
    ...(isAggregated(shown) ? [m.specificity_note_counts({ most: mostRows, one }, { locale })] : [])
  ];
}

/** Title, summary and notes, computed from the agreements that are shown. */
export function describeSpecificity(
  input: SpecificityInput,
  options: Options,
  locale: AppLocale
): Description {
  const shown = testedAgreements(input, options);
  const title = findingOf(shown, locale);
  const rows = isAggregated(shown) ? 'counts' : 'rows';
  return {
    title,
    named: namedInFinding(shown, locale),
    howToRead: m.specificity_how({ form: showsEach(options) ? rows : 'totals' }, { locale }),
    summary: shown.length > 0 ? shown.map((one) => toldOf(one, locale)).join(' ') : `${title}.`,
    notes: notesOn(shown, locale),
    source: agreementsAsSource(
      shown.map(({ agreement }) => agreement),
      locale
    )
  };
}

/** The words that meet the tests, those of the rarest test first: the finding rests on them. */
export function sourcesSpecificity(input: SpecificityInput, options: Options): Passage[] {
  const met = testedAgreements(input, options).flatMap(({ commitments }) => commitments);
  const byTest = testNames.map((test) => met.flatMap(({ tests }) => tests[test].passage ?? []));
  return uniquePassages(byTest.sort((a, b) => a.length - b.length).flat());
}
