import { createHash } from 'node:crypto';
import type { Fault } from '../reading/faults';
import { inMemory } from '../reading/files';
import { readFiles, type Outcome, type Read } from '../readDataset';
import { data1998, seed1998 } from './agreement1998';
import { data2004, seed2004 } from './agreement2004';
import { data2010, seed2010 } from './agreement2010';
import { sharedData } from './shared';

/**
 * A whole data set of an invented region, to be broken: three agreements in three languages.
 * Paths are those of the real one, `seeds/1998.txt` and `data/1998/agreement.yaml`.
 */
export class Fixture {
  readonly files = new Map<string, string>();

  constructor() {
    for (const [id, seed] of Object.entries({ 1998: seed1998, 2004: seed2004, 2010: seed2010 })) {
      this.files.set(`seeds/${id}.txt`, seed);
    }
    for (const [id, data] of Object.entries({ 1998: data1998, 2004: data2004, 2010: data2010 })) {
      for (const [name, text] of Object.entries(data)) this.set(`data/${id}/${name}.yaml`, text);
    }
    for (const [name, text] of Object.entries(sharedData)) this.set(`data/${name}.yaml`, text);
  }

  /** Replaces words that stand once in a file. */
  edit(path: string, words: string, by: string): this {
    const text = this.files.get(path);
    const pieces = text?.split(words) ?? [];
    if (pieces.length !== 2)
      throw new Error(`"${words}" stands ${pieces.length - 1} times in ${path}`);
    this.files.set(path, pieces.join(by));
    return this;
  }

  /** Adds to the end of a file. */
  append(path: string, text: string): this {
    this.files.set(path, (this.files.get(path) ?? '') + text.replace(/^\n/, ''));
    return this;
  }

  set(path: string, text: string): this {
    this.files.set(path, text.replace(/^\n/, ''));
    return this;
  }

  remove(path: string): this {
    this.files.delete(path);
    return this;
  }

  /** The files of `seeds` or `data`; the sha256 of each seed is put in where it is asked for. */
  folder(dir: 'seeds' | 'data'): Record<string, string> {
    const entries = [...this.files].filter(([path]) => path.startsWith(`${dir}/`));
    return Object.fromEntries(
      entries.map(([path, text]) => [path.slice(dir.length + 1), this.withSums(text)])
    );
  }

  read(): Outcome {
    const [seeds, data] = [this.folder('seeds'), this.folder('data')];
    return readFiles(inMemory('seeds', seeds), inMemory('data', data));
  }

  /** The faults as `file [the line as it stands there] id: message`. */
  faults(): string[] {
    const outcome = this.read();
    return outcome.ok ? [] : outcome.faults.map((fault) => this.show(fault));
  }

  private show({ file, line, id, message }: Fault): string {
    const text = this.files.get(file)?.split('\n')[line - 1]?.trim() ?? '';
    return `${file} [${text}] ${id}: ${message}`;
  }

  private withSums(text: string): string {
    return text.replace(/SHA-(\d{4})/g, (_, id: string) =>
      createHash('sha256')
        .update(this.files.get(`seeds/${id}.txt`) ?? '')
        .digest('hex')
    );
  }
}

/** The data set of the fixture, whole and valid. */
export function readFixture(): Read {
  const outcome = new Fixture().read();
  if (!outcome.ok) throw new Error(outcome.faults.map(({ message }) => message).join('\n'));
  return outcome;
}
