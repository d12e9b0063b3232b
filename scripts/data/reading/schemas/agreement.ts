import * as v from 'valibot';
import {
  filledList,
  list,
  number,
  oneOf,
  optional,
  shape,
  slug,
  text,
  words,
  type Languages
} from '../shape';
import { language } from './dataset';
import { lineRange, passage, passageKeys, passages } from './passage';

const PERIOD = 'is no pair of dates. Write ["2011-01-01", "2011-12-31"].';

const structure = shape({
  paragraphBreak: oneOf(['whitespace-line', 'blank-line']),
  headings: v.optional(list(lineRange), []),
  pageMarks: v.optional(list(lineRange), []),
  breaks: v.optional(list(number), [])
});

/** `agreement.yaml`: the document, how its lines are built up, what is left out and what is broken. */
export function agreementSchema(languages: Languages) {
  return shape({
    id: slug,
    language,
    title: text(languages),
    shortTitle: text(languages),
    parties: filledList(slug),
    partiesNamed: optional(passage),
    dated: v.nullable(words),
    period: v.strictTuple([words, words], PERIOD),
    source: shape({ file: words, sha256: words }),
    structure,
    joins: v.optional(list(shape({ line: number, becomes: words })), []),
    announcedThemes: passages,
    leftOut: v.optional(list(shape({ ...passageKeys, reason: text(languages) })), []),
    flaws: v.optional(
      list(
        shape({
          ...passageKeys,
          kind: oneOf(['missing', 'broken', 'doubtful']),
          note: text(languages)
        })
      ),
      []
    )
  });
}

export type AgreementYaml = v.InferOutput<ReturnType<typeof agreementSchema>>;
export type Structure = AgreementYaml['structure'];
