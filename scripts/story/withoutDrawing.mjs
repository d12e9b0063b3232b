/**
 * Lets Node import an exhibit without compiling the components that draw it: a hook for
 * `module.register`, which is why it is plain JavaScript.
 */

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.svelte')) return nextLoad(url, context);
  return { format: 'module', source: 'export default null', shortCircuit: true };
}
