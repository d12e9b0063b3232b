import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where LibreOffice puts itself besides the path, on macOS and Windows. */
const places = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe'
];

const runs = (command: string, flag: string) =>
  spawnSync(command, [flag], { stdio: 'ignore' }).error === undefined;

/** The programs that files are tried in, null where one is missing. */
export function findOffice(): { soffice: string; pdftotext: string } | null {
  const soffice = places.find((command) => runs(command, '--version'));
  return soffice && runs('pdftotext', '-v') ? { soffice, pdftotext: 'pdftotext' } : null;
}

const packages = ['libreoffice-impress', 'libreoffice-calc', 'fonts-liberation', 'poppler-utils'];

/** Longer than this, in ms, and a test run is better off without. */
const patience = 240_000;

const done = (args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', args, { stdio: 'ignore', env, timeout: patience });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

/**
 * Installs LibreOffice and a reader of PDF where they are missing and can be had without asking: as
 * root on Debian or Ubuntu, as in a container. Meanwhile other things can be done.
 */
export async function provideOffice(): Promise<void> {
  if (findOffice() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write('No LibreOffice found; installing it meanwhile …\n');
  if (await done(['update'])) {
    await done(['install', '-y', '--no-install-recommends', ...packages]);
  }
}
