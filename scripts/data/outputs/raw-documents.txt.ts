import type { RawDocument } from '../readDataset';
import type { OutputFile } from '../writeFolder';

/** `documents/<agreement>.txt`: each document as it was received, byte for byte. */
export function rawDocuments(raw: readonly RawDocument[]): OutputFile[] {
  return raw.map(({ agreement, bytes }) => ({
    path: `documents/${agreement}.txt`,
    content: bytes
  }));
}
