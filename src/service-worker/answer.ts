import { isOfType, type Manifest } from './manifest';
import { keptFile, type World } from './store';
import type { Way } from './way';

/** How long the network may take before a reader is shown what is kept, in ms. */
export const patience = 4_000;

/** Whether an answer of the network is worth more than what is kept. */
function isGood(response: Response, path: string, navigates: boolean): boolean {
  if (response.ok) return isOfType(path, response.headers.get('content-type'));
  // A page that is gone is gone, and a redirect is the host's own; a part of a page is still needed.
  return navigates && response.status < 500;
}

const after = (ms: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

interface Question {
  request: Request;
  path: string;
  navigates: boolean;
  way: Exclude<Way, 'network'>;
}

/**
 * The answer to a request: never an error page in place of a file that is kept.
 * @throws the network's own error when nothing is kept
 */
export async function answer(
  world: World & { fetchAsked: (request: Request) => Promise<Response> },
  files: Manifest,
  { request, path, navigates, way }: Question
): Promise<Response> {
  const kept = await keptFile(world, files, path);
  if (way === 'kept' && kept) return kept;
  const slashed = `${path}/`;
  const network = world.fetchAsked(request);
  if (!kept) {
    if (!navigates || !Object.hasOwn(files, slashed)) return network;
    return network.catch(() => Response.redirect(new URL(slashed, world.scope).href, 302));
  }
  const fresh = await Promise.race([network.catch(() => undefined), after(patience)]);
  return fresh && isGood(fresh, path, navigates) ? fresh : kept;
}
