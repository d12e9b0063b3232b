import type { NotStated, StoryStep } from '../../../src/lib/model/story';
import type { Dataset, Locale, Text } from '../../../src/lib/model/types';
import type { Row } from '../reading/rows';
import type { StepYaml } from '../reading/schemas/story';
import { placeholdersOf, placeholderWords } from '../story/placeholders';
import type { Built } from './assembly';

/**
 * The steps of the story with their numbers filled in.
 * @param canFill whether a text's placeholders all name something; one that does not is a fault
 *   that a rule reports, and stays as it is written
 */
export function buildStory(
  rows: readonly Row<StepYaml>[],
  data: Dataset,
  canFill: (template: string) => boolean
): Built<StepYaml, StoryStep>[] {
  const fillAll = (text: Text): Text =>
    Object.fromEntries(
      Object.entries(text).map(([language, template]) => [
        language,
        canFill(template) ? fill(template, language, data) : template
      ])
    );
  return rows.map(({ value, spot }) => ({
    raw: value,
    spot,
    row: {
      id: value.id,
      exhibit: value.exhibit,
      options: value.options,
      mark: markOf(value.mark),
      narration: fillAll(value.narration),
      notes: value.notes && fillAll(value.notes),
      ours: oursIn(Object.values(value.narration).filter(canFill), data)
    }
  }));
}

function fill(template: string, language: Locale, data: Dataset): string {
  const filled = placeholdersOf(template).reduce(
    (text, { whole, word, names }) =>
      text.replace(whole, placeholderWords[word]!.write(data, names, language)),
    template
  );
  // A unit such as »mio. kr.« brings the full stop of its sentence with it.
  return filled.replace(/\.\.(?!\.)/g, '.');
}

function markOf(mark: StepYaml['mark']): StoryStep['mark'] {
  if (mark === null) return null;
  return mark.selected === null
    ? { key: mark.lifted!, shown: 'lifted' }
    : { key: mark.selected, shown: 'selected' };
}

/** What of the numbers in some texts does not stand in the documents, each once. */
function oursIn(templates: readonly string[], data: Dataset): NotStated[] {
  const parts = templates
    .flatMap(placeholdersOf)
    .map(({ word, names }) => placeholderWords[word]!.ours(data, names));
  return [...new Set(parts.filter((part) => part !== null))].sort();
}
