import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutParts } from './slimExhibits';

it('takes parts out wherever they stand and however they are written', () => {
  const code = `import { a } from './å';
export default defineExhibit({
  table: a, // æøå
  id: 'x',
  describe: (input: string, [one, two]) => ({ title: a(input, one, two) }),
  widths: { narrow: 1, wide: 2 },
  scales,
  sources() { return []; }
});`;
  const left = withoutParts(code, ['table', 'describe', 'scales', 'sources']);
  expect(left.replace(/\s+/g, ' ')).toBe(
    "import { a } from './å'; export default defineExhibit({ // æøå id: 'x', widths: { narrow: 1, wide: 2 }, });"
  );
});

it('says so where no exhibit is defined', () => {
  for (const code of ['', 'export const a = 1;', 'export default {};']) {
    expect(() => withoutParts(code, ['table'])).toThrow('defineExhibit');
  }
});

const folder = 'src/lib/exhibits';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\/exhibits\/[^/]+\/index\.ts$/.test(name));

it.each(files)('understands %s', (file) => {
  const code = readFileSync(file, 'utf8');
  const left = withoutParts(code, ['describe', 'table']);
  expect(code).toMatch(/^ {2}describe\b/m);
  expect(left).not.toMatch(/^ {2}(describe|table)\b/m);
  expect(left).toMatch(/^ {2}layout\b/m);
});
