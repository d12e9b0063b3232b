/**
 * `npm run synth [-- --out synth --agreements 60 --commitments 40 --actors 240]`: seeds and reading
 * of an invented region, to try the data step and the pages with a hundred times the real data:
 * `npm run data -- --seeds synth/seeds --data synth/data --out synth/public`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate';

const option = (fallback: string) => ({ type: 'string', default: fallback }) as const;
const { values } = parseArgs({
  options: {
    out: option('synth'),
    agreements: option('60'),
    commitments: option('40'),
    actors: option('240')
  }
});
const [agreements, commitments, actors] = [
  values.agreements,
  values.commitments,
  values.actors
].map(Number) as [number, number, number];
for (const number of [agreements, commitments, actors]) {
  if (!Number.isInteger(number) || number < 1) throw new Error('The sizes are whole numbers.');
}

for (const folder of ['seeds', 'data']) {
  rmSync(join(values.out, folder), { recursive: true, force: true });
}
const files = generate({ agreements, commitments, actors });
for (const [path, text] of files) {
  const file = join(values.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
process.stdout.write(
  `${values.out}: ${agreements * commitments} commitments in ${agreements} agreements\n`
);
