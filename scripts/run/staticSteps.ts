import type { Step } from './steps';
import { tool } from './tool';

const checked = (name: string, command: Parameters<typeof tool>[0]): Step => ({
  name,
  run: async () => ({ code: await tool(command) })
});

/** What can be said of the code without running it. */
export const staticSteps: readonly Step[] = [
  checked('format', ['prettier', '--check', '--log-level', 'warn', '.']),
  checked('lint', ['eslint', '--max-warnings', '0', '.']),
  checked('types', ['svelte-check', '--fail-on-warnings', '--output', 'human'])
];

/** Files, exports and dependencies that nothing uses, and circles. */
export const unusedStep = checked('unused', ['knip', '--no-progress']);
