import type { Read } from '../readDataset';
import type { OutputFile } from '../writeFolder';

/** Everything that is published. */
export function outputs({ dataset }: Read): OutputFile[] {
  return [
    { path: 'commitments.json', content: JSON.stringify(dataset.commitments) },
    { path: 'datapackage.json', content: '{}' }
  ];
}
