/** `npm run serve [-- --dir build --port 4173 --base /deep/sub]`: serves a site already built. */
import { parseArgs } from 'node:util';
import { startServer } from './server';
import { untilStopped } from './untilStopped';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'build' },
    port: { type: 'string' },
    base: { type: 'string', default: '' }
  }
});

await untilStopped(
  await startServer({
    dir: values.dir,
    base: values.base,
    port: Number(values.port ?? 4173),
    nextFree: values.port === undefined
  })
);
