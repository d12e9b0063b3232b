/**
 * What a page opened from a folder lacks, for the site's script, which follows in the same file:
 * published data come from scripts beside it, links lead to the files of pages, and nothing is
 * installed. A classic script, because from a folder no module may be loaded.
 */
(() => {
  const here = new URL('.', document.currentScript.src);
  const asked = new Map();

  /** Loads `data/<file>.js`, which calls `vaekstsporData` with what is in it. */
  function load(file) {
    return new Promise((found) => {
      const script = document.createElement('script');
      const end = (data) => {
        script.remove();
        found(data);
      };
      asked.set(file, end);
      script.addEventListener('error', () => end(undefined));
      script.src = new URL(`data/${file}.js`, here).href;
      document.head.append(script);
    });
  }

  const loads = new Map();
  function dataOf(file) {
    if (!loads.has(file)) loads.set(file, load(file));
    return loads.get(file);
  }

  globalThis.vaekstsporData = (file, data) => asked.get(file)?.(data);

  globalThis.fetch = async (resource) => {
    const { pathname } = new URL(resource.url ?? resource, location.href);
    const [, file] = /\/data\/(.+\.json)$/.exec(decodeURIComponent(pathname)) ?? [];
    const data = file && (await dataOf(file));
    return data ? Response.json(data) : new Response('', { status: 404 });
  };

  /** An address that ends in a folder is that of the page in it. */
  function toFile(event) {
    const link = event.composedPath().find((one) => one instanceof Element && one.matches('a'));
    const href = link?.getAttribute('href');
    if (!href) return;
    const url = new URL(href, location.href);
    if (url.protocol !== 'file:' || !url.pathname.endsWith('/')) return;
    url.pathname += 'index.html';
    link.setAttribute('href', url.href);
  }
  for (const type of ['click', 'auxclick']) addEventListener(type, toFile, { capture: true });

  // The router ends every path with a slash; of a file's name that would make another address.
  for (const name of ['pushState', 'replaceState']) {
    const own = history[name].bind(history);
    history[name] = (state, unused, url) =>
      own(state, unused, url && String(url).replace(/(\/index\.html)\/(?=$|[?#])/, '$1'));
  }

  // A service worker is refused to files, and there is nothing it could bring nearer.
  if (navigator.serviceWorker) {
    navigator.serviceWorker.register = () => new Promise(() => undefined);
  }
})();
