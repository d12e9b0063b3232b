import { formatFault } from '../../../../scripts/data/reading/faults';
import { readDataset } from '../../../../scripts/data/readDataset';

/** The data set of the project as the build reads it, with the documents it was cut from. */
function readProject() {
  const outcome = readDataset({ seeds: 'seeds', data: 'data' });
  if (outcome.ok) return outcome;
  throw new Error(outcome.faults.map(formatFault).join('\n'));
}

export const { dataset, documents } = readProject();
