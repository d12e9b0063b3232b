/** `npm run data [-- --seeds DIR --data DIR --out DIR]`: the published data. */
import { buildData } from '../site/build';

await buildData(process.argv.slice(2));
