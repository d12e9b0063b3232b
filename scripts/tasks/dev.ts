/** `npm run dev [-- options of vite]`: the published data, then Vite's server. */
import { tool } from '../run/tool.ts';
import { buildData } from '../site/build.ts';

await buildData();
process.exitCode = await tool(['vite', 'dev', ...process.argv.slice(2)]);
