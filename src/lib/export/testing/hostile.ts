import { examples } from '$lib/exhibits/industry-share/examples';
import type { ExhibitInput } from '$lib/exhibits/types';
import type { ExportedFigure } from '../figure';
import { realFigures } from './figures';

/** Labels that mean something to one program or another that opens a file. */
export const hostileWords = [
  '</text><script>alert(1)</script>',
  '"onload="alert(1)" <img src=x onerror=alert(1)>',
  ']]></metadata><svg/>&amp;&#60;',
  '\u0000\u0008\u001bnul\ud800',
  '=cmd|"/c calc"!A1',
  '@SUM(1+1)*cmd',
  '+1-1;DROP TABLE',
  '漢字 🎉 עברית',
  '{{constructor}}${1}%s'
];

/** The figure of shares with a name that somebody has put something into. */
export function hostileFigure(words: string): ExportedFigure {
  const real = realFigures.find(({ exhibit }) => exhibit.id === 'industry-share')!;
  const input = structuredClone(examples[1]!.input);
  const [share] = input.shares;
  Object.assign(share!.part, { measure: { da: words, en: words } });
  return { ...real, input: input as unknown as ExhibitInput };
}
