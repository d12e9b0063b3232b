import type { RunningServer } from './server';

/** Says where a server is to be reached, and closes it on Ctrl-C or TERM. */
export async function untilStopped({ url, close }: RunningServer): Promise<void> {
  process.stdout.write(`\n  Vækstspor: ${url}\n\n  Ctrl-C ends it.\n`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop()).once('SIGTERM', () => stop());
  });
  await close();
}
