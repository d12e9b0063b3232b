/**
 * `npm run bench [-- loading|filter|timeline|network] [--rounds 7] [--markdown]`: what the pages
 * cost in Chromium, beside what they could cost at the least, measured turn by turn in the same run;
 * or what a choice costs in the list of commitments, the timeline or the network as the data grow.
 * Figures of other runs or other machines do not compare; the ratios do.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../site/build';
import { benchFilter } from './filter';
import { benchLoading } from './loading';
import { benchNetwork } from './network';
import { benchTimeline } from './timeline';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    markdown: { type: 'boolean', default: false }
  }
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number.');

const benches: Record<string, () => Promise<void>> = {
  loading: () => benchLoading(rounds, values.markdown),
  filter: () => benchFilter(),
  timeline: () => benchTimeline(rounds),
  network: () => benchNetwork(rounds)
};
const [name = 'loading'] = positionals;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench)
  throw new Error(`There is no bench "${name}". Use one of ${Object.keys(benches).join(', ')}.`);

await ensureBuilt();
await bench();
