/** `npm run soak`: the kiosk for as long as it is to stand, 72 hours of tour and 1,000 visits. */
import { ensureBrowser } from '../browser/ensure';
import { tool } from '../run/tool';
import { ensureBuilt } from '../site/build';

const browser = ensureBrowser();
await ensureBuilt();
process.exitCode = await tool(
  ['@playwright/test', 'test', 'tests/kioskLong.test.ts', 'tests/kioskMemory.test.ts'],
  {
    CHROMIUM_PATH: browser,
    SOAK: 'yes'
  }
);
