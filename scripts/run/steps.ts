import { StepFailed } from './tool';

/** How many tests ran; a step without tests of its own counts as one. */
export interface Count {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  /** Does the work, printing as it goes. @returns the exit code, and what it counted if it counts */
  run: () => Promise<{ code: number; count?: Count | null }>;
}

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** A step may also say that it failed by throwing; anything else thrown is a fault of ours. */
async function attempt(run: Step['run']): ReturnType<Step['run']> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    say(error.message);
    return { code: 1 };
  }
}

/** A step that ended badly without a failing test has failed as a whole. */
function counted(code: number, count: Count | null | undefined): Count {
  if (code === 0) return count ?? { passed: 1, failed: 0 };
  return { passed: count?.passed ?? 0, failed: Math.max(1, count?.failed ?? 0) };
}

/**
 * Runs steps one after the other up to the first that fails, each under a heading, and closes with
 * a table of times and, on a line of its own, the sum: `N passed, N failed`.
 * @returns whether all went well
 */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  const begun = performance.now();
  const rows: string[] = [];
  const sum: Count = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    say(`\n── ${name} ${'─'.repeat(Math.max(2, 68 - name.length))}`);
    const from = performance.now();
    const { code, count } = await attempt(run);
    const { passed, failed } = counted(code, count);
    sum.passed += passed;
    sum.failed += failed;
    const result = failed > 0 ? 'failed' : 'passed';
    rows.push(`${result.padEnd(8)}${seconds(from).padStart(8)}  ${name}`);
    if (failed > 0) break;
  }
  const left = steps.length - rows.length;
  say(`\n── summary ${'─'.repeat(61)}\n${rows.join('\n')}`);
  say(
    `${sum.failed > 0 ? `failed, ${left} step${left === 1 ? '' : 's'} not run` : 'all passed'} in ${seconds(begun)}`
  );
  say(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}
