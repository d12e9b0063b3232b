/** `npm run dev [-- options of vite]`: the published data, then Vite's server. */
import { tool } from '../run/tool';
import { buildData, buildEmbeds } from '../site/build';
import { generateSources } from '../site/generate';

await generateSources();
await buildData();
await buildEmbeds();
process.exitCode = await tool(['vite', 'dev', ...process.argv.slice(2)]);
