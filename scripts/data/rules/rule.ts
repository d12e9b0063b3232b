import type { Assembly } from '../build/assembly';
import type { Fault } from '../reading/faults';

/** One thing that has to hold of the data set; writes down each place where it does not. */
export interface Rule {
  /** What holds, in a few words. */
  name: string;
  check(assembly: Assembly, faults: Fault[]): void;
}
