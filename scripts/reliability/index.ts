/** `npm run reliability`: how far two readers agree, variable by variable. */
import { compare } from './compare';
import { table } from './report';

const { settled, variables } = compare({ seeds: 'seeds', data: 'data' });
process.stdout.write(`${table(variables)}\n${settled.length} differences are settled.\n`);
