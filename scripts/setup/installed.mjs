/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * Whether one dotted version comes before another: `20.9.0` before `20.19`. A missing part is 0.
 * @param {string} version
 * @param {string} wanted
 */
export function isOlder(version, wanted) {
  const [have, need] = [version, wanted].map((text) =>
    text.split('.').map((part) => parseInt(part, 10))
  );
  for (const [i, part] of need.entries()) {
    if ((have[i] ?? 0) !== part) return (have[i] ?? 0) < part;
  }
  return false;
}

/**
 * The packages that `npm ci` would have to bring or replace. npm keeps its own record of what it
 * has put into `node_modules`, written when it is done: an interrupted installation has none, and a
 * changed lock file differs from it. Optional packages may be absent, they belong to other systems.
 * @param {Lock} lock the project's package-lock.json
 * @param {Lock | null} record node_modules/.package-lock.json, null when there is none
 * @returns {string[]} paths as the lock file names them
 */
export function missingPackages(lock, record) {
  const there = record?.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => {
      if (path === '') return false;
      const have = there[path];
      if (!have) return !entry.optional || !record;
      return have.version !== entry.version || have.integrity !== entry.integrity;
    })
    .map(([path]) => path);
}
