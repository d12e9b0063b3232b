import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The script behind a package's command, so that it runs without a shell on every system. */
function binOf(name: string): string {
  const manifest = join('node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : (bin?.[name] ?? Object.values(bin ?? {})[0]);
  if (!path) throw new Error(`${name} has no command.`);
  return join(dirname(manifest), path);
}

/**
 * Runs a Node script in a process of its own with our terminal. Ctrl-C reaches the child by the
 * terminal, so we only wait for it to end; a TERM meant for us is passed on.
 * @returns its exit code; 1 when a signal ended it
 */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env }
  });
  const wait = () => undefined;
  const end = () => void child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', wait).off('SIGTERM', end);
      resolve(code ?? 1);
    });
  });
}

/** Runs a package's command and keeps what it prints, for steps that run side by side. */
export function keptTool([name, ...args]: readonly [string, ...string[]]): Promise<{
  code: number;
  output: string;
}> {
  const child = spawn(process.execPath, [binOf(name), ...args]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a package's command; `tool(['vite', 'build'])`. */
export function tool(
  [name, ...args]: readonly [string, ...string[]],
  env?: Readonly<Record<string, string>>
): Promise<number> {
  return runNode([binOf(name), ...args], env);
}

/** A step that ended badly and has said why itself: the message is enough, a stack is noise. */
export class StepFailed extends Error {
  override name = 'StepFailed';
}

/** For a process that must succeed. @throws StepFailed when its exit code is not 0 */
export async function must(what: string, code: Promise<number>): Promise<void> {
  const status = await code;
  if (status !== 0) throw new StepFailed(`${what} failed (exit code ${status}).`);
}
