import { DATA_VERSION, type Dataset, type SourceDocument } from '../../../src/lib/model/types';
import type { OutputFile } from '../writeFolder';
import { jsonObject } from './json';

/** `documents/<agreement>.json`: the whole text, its blocks, and where every passage stands. */
export function documents(_dataset: Dataset, texts: readonly SourceDocument[]): OutputFile[] {
  return texts.map((text) => ({
    path: `documents/${text.agreement}.json`,
    content: jsonObject({ version: DATA_VERSION, kind: 'document', ...text })
  }));
}
