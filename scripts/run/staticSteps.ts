import type { SideBySide, Step } from './steps';
import { keptTool } from './tool';

const checked = (name: string, command: Parameters<typeof keptTool>[0]): Step => ({
  name,
  run: () => keptTool(command)
});

/** A region that scrolls must be reachable by keyboard (axe asks for it), so it takes a tab stop. */
const scrollRegions = 'a11y_no_noninteractive_tabindex:ignore';

/** What can be said of the code without running it. */
export const staticSteps: SideBySide = [
  [checked('lint', ['eslint', '--max-warnings', '0', '.'])],
  [
    checked('format', ['prettier', '--check', '--log-level', 'warn', '.']),
    checked('types', ['svelte-check', '--fail-on-warnings', '--compiler-warnings', scrollRegions]),
    checked('types of the service worker', ['typescript', '--project', 'src/service-worker']),
    // Files, exports and dependencies that nothing uses, and circles.
    checked('unused', ['knip', '--no-progress'])
  ]
];
