import { startServer } from '../../scripts/serve/server';

/**
 * Serves the built site twice for all tests, at the root and under a path, and says where by
 * SITE_URL and SUBPATH_URL.
 * @returns what ends both
 */
export default async function servers(): Promise<() => Promise<void>> {
  const root = await startServer({ dir: 'build' });
  const subpath = await startServer({ dir: 'build', base: '/deep/sub' });
  process.env.SITE_URL = root.url;
  process.env.SUBPATH_URL = subpath.url;
  return async () => {
    await Promise.all([root.close(), subpath.close()]);
  };
}
