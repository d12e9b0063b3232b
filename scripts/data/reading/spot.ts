import type { Fault } from './faults';
import type { Path, YamlFile } from './yamlFile';

/** A place in a YAML file: the row it belongs to, and where a fault of it is written down. */
export class Spot {
  constructor(
    readonly file: YamlFile,
    readonly path: Path,
    readonly id: string,
    private readonly faults: Fault[]
  ) {}

  /** A place further down in the same row. */
  at(...keys: Path): Spot {
    return new Spot(this.file, [...this.path, ...keys], this.id, this.faults);
  }

  /** Writes a fault down; `what` and `mend` are sentences without their full stop. */
  fault(what: string, mend: string): void {
    this.faults.push({
      file: this.file.name,
      line: this.file.lineOf(this.path),
      id: this.id,
      message: `${what}. ${mend}.`
    });
  }
}
