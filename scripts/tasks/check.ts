/** `npm run check`: the fast part of `npm test`, what needs no build. */
import { staticSteps } from '../run/staticSteps';
import { runSteps } from '../run/steps';
import { generateSources } from '../site/generate';

await generateSources();
process.exitCode = (await runSteps([staticSteps])) ? 0 : 1;
