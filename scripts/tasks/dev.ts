/** `npm run dev [-- options of vite]`: the published data, then Vite's server. */
import { tool } from '../run/tool';
import { buildData } from '../site/build';
import { generateSources } from '../site/generate';

await generateSources();
await buildData();
process.exitCode = await tool(['vite', 'dev', ...process.argv.slice(2)]);
