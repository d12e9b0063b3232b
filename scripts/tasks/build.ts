/** `npm run build`: the published data, then the site. */
import { buildData, buildSite } from '../site/build.ts';

await buildData();
await buildSite();
