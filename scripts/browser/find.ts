import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands under which a Chromium is installed, the fastest for tests first. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge'
];

const onMac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
);

const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
  const folder = process.env[variable];
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe'
  ];
  return folder ? programs.map((program) => join(folder, program)) : [];
});

function installed(): string[] {
  if (process.platform === 'darwin') return onMac;
  if (process.platform === 'win32') return onWindows;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * A Chromium to test with: the one that CHROMIUM_PATH names, one that is installed, or one that
 * Playwright has brought before.
 * @returns its path, null when there is none
 * @throws Error when CHROMIUM_PATH names nothing
 */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}.`);
  if (named) return named;
  return [...installed(), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
