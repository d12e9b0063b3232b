/**
 * The way into every command, in plain JavaScript and without dependencies, because it runs before
 * there are any: checks Node, installs what the lock file names if it is not there, and hands over
 * to the TypeScript task, in the same process so that Ctrl-C reaches it directly.
 *
 * Usage: node scripts/bootstrap.mjs <task> [arguments of the task]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isOlder, missingPackages } from './setup/installed.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entries = {
  bench: 'scripts/bench/index.ts',
  brief: 'scripts/brief/index.ts',
  build: 'scripts/tasks/build.ts',
  bundle: 'scripts/bundle/index.ts',
  check: 'scripts/tasks/check.ts',
  data: 'scripts/tasks/data.ts',
  dev: 'scripts/tasks/dev.ts',
  pictures: 'scripts/export/index.ts',
  'readme-pictures': 'scripts/pictures/index.ts',
  reliability: 'scripts/reliability/index.ts',
  serve: 'scripts/serve/cli.ts',
  soak: 'scripts/tasks/soak.ts',
  start: 'scripts/tasks/start.ts',
  synth: 'scripts/synth/index.ts',
  test: 'scripts/tasks/test.ts'
};

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error || status !== 0)
    stop(`«${command} ${args.join(' ')}» failed${error ? `: ${error.message}` : ''}.`);
}

const [task = '', ...args] = process.argv.slice(2);
const entry = entries[task];
if (!entry) stop(`Unknown task «${task}». There are: ${Object.keys(entries).join(', ')}.`);

const wanted = json('package.json').engines.node.replace('>=', '');
if (isOlder(process.versions.node, wanted)) {
  stop(
    `Vækstspor needs Node ${wanted} or later; this is Node ${process.versions.node}. Get it at https://nodejs.org and run the command again.`
  );
}

process.chdir(root);
const record = 'node_modules/.package-lock.json';
if (
  missingPackages(json('package-lock.json'), existsSync(record) ? json(record) : null).length > 0
) {
  process.stdout.write('Installing what package-lock.json names …\n');
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}

// Kit generates the compiler settings (path aliases) that the tasks, the tests and lint build on.
if (!existsSync('.svelte-kit/tsconfig.json')) {
  run(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
}

const { register } = await import('tsx/esm/api');
register();
const file = join(root, entry);
process.argv = [process.execPath, file, ...args];
try {
  await import(pathToFileURL(file).href);
} catch (error) {
  if (error?.name !== 'StepFailed') throw error;
  stop(error.message);
}
