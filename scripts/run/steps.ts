import { StepFailed } from './tool';

/** How many tests ran; a step without tests of its own counts as one. */
export interface Count {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  /**
   * Does the work.
   * @returns the exit code, what it counted if it counts, and what it has not printed itself
   */
  run: () => Promise<{ code: number; count?: Count | null; output?: string }>;
}

/** Rows of steps that need nothing of each other, so that the rows run at the same time. */
export type SideBySide = readonly (readonly Step[])[];

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

interface Outcome extends Count {
  /** Its line in the closing table. */
  row: string;
}

const heading = (name: string) => `\n── ${name} ${'─'.repeat(Math.max(2, 68 - name.length))}`;

async function outcomeOf({ name, run }: Step): Promise<Outcome> {
  const from = performance.now();
  const { code, count, output } = await attempt(run);
  if (output !== undefined) say(heading(name) + `\n${output}`.trimEnd());
  const { passed, failed } = counted(code, count);
  const result = failed > 0 ? 'failed' : 'passed';
  return { passed, failed, row: `${result.padEnd(8)}${seconds(from).padStart(8)}  ${name}` };
}

/** The outcomes of a row of steps, up to the first that fails. */
async function outcomesOf(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    outcomes.push(await outcomeOf(step));
    if (outcomes.at(-1)!.failed > 0) break;
  }
  return outcomes;
}

/**
 * Runs steps one after the other up to the first that fails, each under a heading, and closes with
 * a table of times and, on a line of its own, the sum: `N passed, N failed`.
 * @returns whether all went well
 */
export async function runSteps(steps: readonly (Step | SideBySide)[]): Promise<boolean> {
  const begun = performance.now();
  const outcomes: Outcome[] = [];
  const failed = () => outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  for (const step of steps) {
    if (failed() > 0) break;
    if ('run' in step) {
      say(heading(step.name));
      outcomes.push(await outcomeOf(step));
    } else {
      outcomes.push(...(await Promise.all(step.map(outcomesOf))).flat());
    }
  }
  const left = steps.flat(2).length - outcomes.length;
  say(`\n── summary ${'─'.repeat(61)}\n${outcomes.map(({ row }) => row).join('\n')}`);
  say(
    `${failed() > 0 ? `failed, ${left} step${left === 1 ? '' : 's'} not run` : 'all passed'} in ${seconds(begun)}`
  );
  say(`${outcomes.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed()} failed`);
  return failed() === 0;
}
