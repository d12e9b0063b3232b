import { desc, from, op } from 'arquero';
import type { Dataset, SourceDocument } from '../../src/lib/model/types';
import type { Read } from './readDataset';
import { formatRange, toRanges, within } from './source/lineRange';
import { isBlank } from './source/seed';

/** What the run has found, for people: counts, and the lines that belong to no passage. */
export function reportCoverage({ dataset, documents }: Read): string {
  const lines = [
    ...dataset.agreements.map(({ id }) => countsOf(id, dataset)),
    ...sharedCounts(dataset)
  ];
  return (
    [...lines, ...documents.flatMap((document) => uncovered(document, dataset))].join('\n') + '\n'
  );
}

function countsOf(id: string, dataset: Dataset): string {
  const count = (rows: readonly { agreement: string }[]) =>
    rows.filter(({ agreement }) => agreement === id).length;
  const numbers = (kind: string) => count(dataset.figures.filter((figure) => figure.kind === kind));
  return (
    `${id}: ${count(dataset.commitments)} commitments in ${count(dataset.themes)} themes, ` +
    `${numbers('stated')} stated and ${numbers('derived')} derived numbers, ` +
    `${count(dataset.events)} events`
  );
}

function sharedCounts({ actors, areas, continuity, vocabulary }: Dataset): string[] {
  const mentions = actors.reduce((sum, actor) => sum + actor.mentions.length, 0);
  const relations = tally(continuity, 'relation');
  return [
    `actors: ${actors.length}, mentioned ${mentions} times (${tally(actors, 'kind')})`,
    `continuity: ${continuity.length} threads${relations && ` (${relations})`}`,
    `areas: ${areas.length}; word groups: ${vocabulary.length}`
  ];
}

/** `12 ministry, 3 region`, the most frequent first. */
function tally<Row extends object>(rows: readonly Row[], key: string & keyof Row): string {
  if (rows.length === 0) return '';
  const counted = from([...rows])
    .groupby(key)
    .rollup({ count: op.count() })
    .orderby(desc('count'), key)
    .objects() as { count: number }[];
  return counted.map((row) => `${row.count} ${String(row[key as never])}`).join(', ');
}

/**
 * The printed lines of a document that stand in no passage. That an actor is named on a line is
 * found by the build, and that the extraction broke it is said of the text: both cover nothing.
 */
function uncovered(
  { agreement, lines, blocks, spans }: SourceDocument,
  { agreements }: Dataset
): string[] {
  const passages = spans.filter(({ kind }) => kind !== 'actor' && kind !== 'flaw');
  const printed = lines.flatMap((line, i) => (isBlank(line) ? [] : [i + 1]));
  const bare = printed.filter((line) => !passages.some((span) => within(line, span.lines)));
  const marks = bare.filter((line) =>
    blocks.some((block) => block.kind === 'page-mark' && within(line, block.lines))
  );
  const file = agreements.find(({ id }) => id === agreement)!.source.file;
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const head = `${file}: ${bare.length} of ${printed.length} printed lines (${share(bare.length, printed.length)}) belong to no passage`;
  if (bare.length === 0) return [head];
  const ranges = toRanges(bare, printed).map(formatRange).join(', ');
  return [
    `${head}, ${marks.length} of them (${share(marks.length, bare.length)}) are page marks`,
    `  lines ${ranges}`
  ];
}
