import { parseArgs } from 'node:util';
import { formatFault } from './reading/faults';
import { directory } from './reading/files';
import { outputs } from './outputs';
import { readFiles } from './readDataset';
import { reportCoverage } from './report';
import { WriteRefused, writeFolder } from './writeFolder';

/** Where the words of a run go. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

const USAGE =
  'npm run data -- --seeds DIR --data DIR --out DIR (seeds, data and public/data if left out)';

/**
 * Reads, checks and publishes. Gives the exit code: 0 with a coverage report on `out`, or 1 with
 * every fault of the run on `err` and nothing written.
 */
export function main(argv: readonly string[], streams: Streams): number {
  const folders = readArguments(argv);
  if (folders instanceof Error) return refuse(`${folders.message}\n${USAGE}`, streams);
  const outcome = readFiles(directory(folders.seeds), directory(folders.data));
  if (!outcome.ok) {
    const count = outcome.faults.length;
    const sum = `${count} ${count === 1 ? 'fault' : 'faults'}; nothing is written.`;
    return refuse([...outcome.faults.map(formatFault), sum].join('\n'), streams);
  }
  try {
    writeFolder(folders.out, outputs(outcome));
  } catch (error) {
    if (error instanceof WriteRefused) return refuse(error.message, streams);
    throw error;
  }
  streams.out(reportCoverage(outcome));
  return 0;
}

function refuse(text: string, streams: Streams): number {
  streams.err(`${text}\n`);
  return 1;
}

function readArguments(
  argv: readonly string[]
): { seeds: string; data: string; out: string } | Error {
  const option = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const options = { seeds: option('seeds'), data: option('data'), out: option('public/data') };
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    return error as Error;
  }
}
