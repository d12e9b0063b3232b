/** `npm test`: everything that can fail, the quick and the basic first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure';
import { provideOffice } from '../office/ensure';
import { playwrightCount, vitestCount } from '../run/reports';
import { staticSteps } from '../run/staticSteps';
import { runSteps, type Step } from '../run/steps';
import { tool } from '../run/tool';
import { buildData, buildSite } from '../site/build';
import { generateSources } from '../site/generate';

const reports = mkdtempSync(join(tmpdir(), 'vaekstspor-'));
const browser = ensureBrowser();
const office = provideOffice();

const done = async (work: Promise<void>) => {
  await work;
  return { code: 0 };
};

const unit: Step = {
  name: 'unit tests',
  run: async () => {
    const file = join(reports, 'unit.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await tool(['vitest', 'run', '--coverage', ...reporters]);
    return { code, count: vitestCount(file) };
  }
};

const browsers: Step = {
  name: 'browser tests',
  run: async () => {
    await office;
    const file = join(reports, 'browser.json');
    const code = await tool(['@playwright/test', 'test', '--reporter=list,json'], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file
    });
    return { code, count: playwrightCount(file) };
  }
};

await generateSources();
const passed = await runSteps([
  staticSteps,
  { name: 'data', run: () => done(buildData()) },
  unit,
  { name: 'site', run: () => done(buildSite()) },
  browsers
]);
rmSync(reports, { recursive: true });
process.exitCode = passed ? 0 : 1;
