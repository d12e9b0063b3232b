/** `npm run build`: the published data, then the site. */
import { buildData, buildSite } from '../site/build';

await buildData();
await buildSite();
