import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { floorOf } from './floor';

const build = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(build, { recursive: true }));

it('the floor of a page is its HTML with styles inlined and no script', () => {
  mkdirSync(join(build, 'om'));
  mkdirSync(join(build, '_app'));
  writeFileSync(join(build, '_app/a.css'), '@font-face{src:url(./f.woff2)}p{top:url("g.svg")}');
  writeFileSync(
    join(build, 'om/index.html'),
    '<meta http-equiv="content-security-policy" content="x"><link rel="modulepreload" href="a.js">' +
      '<link href="../_app/a.css" rel="stylesheet"><script type="module">a</script>' +
      '<link rel="preload" as="font" href="../_app/f.woff2"><p>Om</p><script>b\n</script>'
  );
  expect(floorOf(build, 'om/')).toBe(
    '<style>@font-face{src:url(/_app/f.woff2)}p{top:url("/_app/g.svg")}</style>' +
      '<link rel="preload" as="font" href="../_app/f.woff2"><p>Om</p>'
  );
});
