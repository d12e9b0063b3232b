import * as v from 'valibot';
import {
  filledList,
  idList,
  numbered,
  optional,
  shape,
  slug,
  text,
  type Languages
} from '../shape';
import { passage, passages } from './passage';

/** No default here: that a test is not met is said, not left out. */
const tests = shape({
  counterpart: v.nullable(passage),
  number: v.nullable(passage),
  deadline: v.nullable(passage),
  deliverable: v.nullable(passage)
});

/** A row of `commitments.yaml`, in document order. */
export function commitmentSchema(languages: Languages) {
  return shape({
    id: numbered,
    theme: slug,
    label: numbered,
    title: text(languages),
    quote: passage,
    leadIn: optional(passage),
    parts: passages,
    context: passages,
    committedBy: filledList(slug),
    with: idList,
    areas: filledList(slug),
    figures: idList,
    events: idList,
    tests
  });
}

export type CommitmentYaml = v.InferOutput<ReturnType<typeof commitmentSchema>>;
