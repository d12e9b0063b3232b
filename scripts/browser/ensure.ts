import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { StepFailed } from '../run/tool';
import { findBrowser } from './find';

const isRoot = () => process.getuid?.() === 0;

/** Where packages can be installed without asking: as root on Debian or Ubuntu, as in a container. */
function install(): void {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write('No browser found; installing chromium …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  const installs = (name: string) => apt('install', '-y', '--no-install-recommends', name);
  if (!apt('update')) return;
  // The same engine without windows takes half the time; Ubuntu has it not.
  if (!installs('chromium-headless-shell')) installs('chromium');
}

/**
 * A Chromium, installed if that can be done.
 * @returns its path
 * @throws StepFailed with what to do when there is none
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  install();
  const now = findBrowser();
  if (now) return now;
  throw new StepFailed(
    'No browser found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.'
  );
}

/** How Playwright is to start a browser here: quiet, offline by itself, the same on every machine. */
export function launchOptions(executablePath: string) {
  return {
    executablePath,
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--font-render-hinting=none',
      '--no-first-run'
    ]
  };
}
