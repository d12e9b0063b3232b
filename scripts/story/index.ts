/**
 * The second half of the data gate: what the steps of `story.yaml` ask of their exhibits, which
 * only the exhibits' own code knows. Runs after the data step, from the files it has published.
 * Options as there: `--data DIR --out DIR`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFault, sortFaults, type Fault } from '../data/reading/faults';
import { readTable } from '../data/reading/rows';
import { stepSchema } from '../data/reading/schemas/story';
import { parseYaml } from '../data/reading/yamlFile';
import { compileMessages } from '../site/messages';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'public/data' }
  }
});

/** Everything the steps ask for that is not there. */
async function faultsOf(path: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  const steps = readTable(
    parseYaml(path, readFileSync(path, 'utf8'), faults),
    stepSchema(null),
    faults
  );
  await compileMessages();
  register('./withoutDrawing.mjs', import.meta.url);
  // Only now can modules be loaded that reach a component.
  const { loadExhibit } = await import('$lib/exhibits/registry');
  const { checkStep } = await import('./fits');
  for (const step of steps.rows) {
    const id = step.value.exhibit;
    const exhibit = await loadExhibit(id);
    const file = join(values.out, 'exhibits', `${id}.json`);
    const { input } = JSON.parse(readFileSync(file, 'utf8')) as { input: never };
    if (exhibit) checkStep(step, exhibit, input);
  }
  return sortFaults(faults);
}

const path = join(values.data, 'story.yaml').replaceAll('\\', '/');
if (existsSync(path)) {
  const faults = await faultsOf(path);
  for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
