import type { Measurement } from './measure';
import type { Comparison } from './summary';

interface Column {
  title: string;
  cell: (site: Measurement, floor: Measurement) => string;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => `${Math.round(time)} ms`;
const times = (site: number, floor: number) => (floor > 0 ? `${(site / floor).toFixed(2)}×` : '–');

type Quantity = Exclude<keyof Measurement, 'cls'>;
const compared = (title: string, name: Quantity, unit: (value: number) => string): Column => ({
  title,
  cell: (site, floor) => `${unit(site[name])} (${times(site[name], floor[name])})`
});

const columns: readonly Column[] = [
  compared('transferred', 'bytes', kB),
  { title: 'JavaScript, gzip', cell: (site) => kB(site.script) },
  { title: 'requests', cell: (site, floor) => `${site.requests} (${floor.requests})` },
  compared('first paint', 'fcp', ms),
  compared('largest paint', 'lcp', ms),
  compared('all charts', 'drawn', ms),
  { title: 'shift', cell: (site) => site.cls.toFixed(3) },
  compared('main thread', 'mainThread', ms),
  { title: 'blocking', cell: (site, floor) => `${ms(site.blocking)} (${ms(floor.blocking)})` },
  { title: 'heap', cell: (site, floor) => `${mB(site.heap)} (${mB(floor.heap)})` }
];

function mB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The results as a Markdown table, a row per page and condition, the floor in brackets. */
export function markdownTable(comparisons: readonly Comparison[]): string {
  const head = ['page', 'condition', ...columns.map(({ title }) => title)];
  const rows = comparisons.map(({ page, condition, site, floor }) => [
    page,
    condition,
    ...columns.map(({ cell }) => cell(site, floor))
  ]);
  const rule = head.map((_, index) => (index < 2 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The results for a terminal: a block per page and condition, a line per quantity. */
export function plainTable(comparisons: readonly Comparison[]): string {
  return comparisons
    .map(({ page, path, condition, site, floor }) => {
      const lines = columns.map(({ title, cell }) => `  ${title.padEnd(18)}${cell(site, floor)}`);
      return `${page} (/${path}), ${condition}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}
