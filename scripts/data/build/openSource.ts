import type { Files } from '../reading/files';
import type { AgreementReading } from '../reading/readReading';
import type { Row } from '../reading/rows';
import type { AgreementYaml } from '../reading/schemas/agreement';
import type { Languages } from '../reading/shape';
import { suggest } from '../reading/suggest';
import { Cutter } from '../source/cutter';
import { Joins } from '../source/joins';
import { readSeed, type Seed } from '../source/seed';
import type { Source } from './assembly';

/** Finds the seed of an agreement and makes ready to cut from it. */
export function openSource(reading: AgreementReading, languages: Languages, seeds: Files): Source {
  const { id, head } = reading;
  const seed = head === null ? null : findSeed(head, seeds);
  const joins = head !== null && seed !== null ? new Joins(seed, head) : null;
  const cutter = new Cutter({
    agreement: id,
    language: head?.value.language ?? '',
    languages: head === null ? null : languages,
    seed,
    joinOf: joins?.of ?? (() => undefined)
  });
  return { id, reading, head, seed, joins, cutter, blocks: [] };
}

function findSeed({ value, spot }: Row<AgreementYaml>, seeds: Files): Seed | null {
  const { file, sha256 } = value.source;
  const bytes = seeds.read(file);
  if (bytes === undefined) {
    const mend = `${suggest(file, seeds.list())}Put the file into ${seeds.dir}, or correct the name`;
    spot.at('source', 'file').fault(`the seed "${file}" is missing`, mend);
    return null;
  }
  try {
    const seed = readSeed(`${seeds.dir}/${file}`, bytes);
    if (seed.sha256 !== sha256) {
      spot
        .at('source', 'sha256')
        .fault(
          `the seed "${file}" has the sha256 ${seed.sha256}, not ${sha256}`,
          'Restore the file as it was received; only where it was received anew, read it again and record the new sha256'
        );
    }
    return seed;
  } catch {
    spot.at('source', 'file').fault(`the seed "${file}" is not UTF-8`, 'Store it as UTF-8 text');
    return null;
  }
}
