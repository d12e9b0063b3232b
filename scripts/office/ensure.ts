import { spawnSync } from 'node:child_process';
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
function find(): { soffice: string; pdftotext: string } | null {
  const soffice = places.find((command) => runs(command, '--version'));
  return soffice && runs('pdftotext', '-v') ? { soffice, pdftotext: 'pdftotext' } : null;
}

const packages = ['libreoffice-impress', 'libreoffice-calc', 'fonts-liberation', 'poppler-utils'];

/** Longer than this, in ms, and a test run is better off without. */
const patience = 240_000;

/** Where packages can be installed without asking: as root on Debian or Ubuntu, as in a container. */
function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write('No LibreOffice found; installing it …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', args, { stdio: 'ignore', env, timeout: patience });
    if (status !== 0) return;
  }
}

/**
 * LibreOffice and a reader of PDF, installed if that can be done.
 * @returns their commands, null when they cannot be had
 */
export function ensureOffice(): ReturnType<typeof find> {
  const found = find();
  if (found) return found;
  install();
  return find();
}
