/** `npm start [-- --port 4173]`: the data, the site, a server, whatever of it is not there yet. */
import { parseArgs } from 'node:util';
import { startServer } from '../serve/server';
import { untilStopped } from '../serve/untilStopped';
import { ensureBuilt } from '../site/build';

const { values } = parseArgs({ options: { port: { type: 'string' } } });

await ensureBuilt();
await untilStopped(
  await startServer({
    dir: 'build',
    port: Number(values.port ?? 4173),
    nextFree: values.port === undefined
  })
);
