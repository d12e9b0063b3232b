import { must, runNode } from '../run/tool';
import { compileMessages } from './messages';

/** Writes the sources that are made by machine and not in git: interface texts, what is known of the fonts. */
export async function generateSources(): Promise<void> {
  await compileMessages();
  await measureFonts();
  await must('Drawing the letters', runNode(['--import', 'tsx', 'scripts/fonts/outlines.json.ts']));
}

/** Writes how wide the fonts' characters are, by which the data step places names too. */
export const measureFonts = (): Promise<void> =>
  must('Measuring the fonts', runNode(['--import', 'tsx', 'scripts/fonts/advances.json.ts']));
