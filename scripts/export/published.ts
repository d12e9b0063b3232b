import { existsSync, readFileSync } from 'node:fs';
import { buildData } from '../site/build';

const folder = 'public/data';

/** A view file of the published data, as the browser would get it. */
export const readView = <View>(file: string): View =>
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as View;

/** The published data, built if it is not there. */
export async function ensureData(): Promise<void> {
  if (!existsSync(`${folder}/site.json`)) await buildData();
}
