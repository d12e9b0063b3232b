import * as v from 'valibot';
import { number, optional, shape, show, slug, text, words, type Languages } from '../shape';
import { passage } from './passage';

const KIND = ({ input }: { input: unknown }) => `is ${show(input)}. Use one of stated, derived.`;

/** A row of `figures.yaml`; a qualifier is given in the document's `own` language too. */
export function figureSchema(languages: Languages, own: string | null) {
  const withOwn = languages && own !== null ? [...new Set([...languages, own])] : null;
  const common = {
    id: slug,
    value: optional(number),
    low: optional(number),
    high: optional(number),
    unit: slug,
    measure: text(languages),
    asOf: optional(words),
    qualifier: optional(text(withOwn))
  };
  const stated = shape({
    ...common,
    kind: v.literal('stated', KIND),
    passage,
    datedBy: optional(passage),
    statedSource: optional(text(languages))
  });
  const derived = shape({ ...common, kind: v.literal('derived', KIND), formula: words });
  return v.lazy((input) => (isDerived(input) ? derived : stated));
}

function isDerived(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'kind' in input && input.kind === 'derived';
}

export type FigureYaml = v.InferOutput<ReturnType<typeof figureSchema>>;
