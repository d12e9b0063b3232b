import * as v from 'valibot';
import { filledList, shape, show, slug, text, words, type Languages } from '../shape';

export const language = v.pipe(
  words,
  v.regex(
    /^[a-z]{2,3}(?:-[A-Z]{2})?$/,
    ({ input }) => `is ${show(input)}, no language tag. Write "da" or "en-GB".`
  )
);

const version = v.pipe(
  words,
  v.regex(/^\d+\.\d+\.\d+$/, ({ input }) => `is ${show(input)}, no version. Write "1.0.0".`)
);

/** `dataset.yaml`: what the data set is called, its languages and its agreements in time order. */
export function datasetSchema(languages: Languages) {
  return shape({
    name: slug,
    version,
    title: text(languages),
    description: text(languages),
    languages: filledList(language),
    licence: shape({ id: words, title: words, path: words }),
    agreements: filledList(slug)
  });
}

export type DatasetYaml = v.InferOutput<ReturnType<typeof datasetSchema>>;
