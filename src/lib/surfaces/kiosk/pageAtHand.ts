/** How long the page may take to come, in ms. */
const patience = 10_000;

/**
 * Whether this page could be loaded anew now: from the network, or from what is kept. Where it could
 * not, loading it would put the browser's own error page in its place.
 */
export async function isPageAtHand(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience)
    });
    return response.ok && (response.headers.get('content-type') ?? '').startsWith('text/html');
  } catch {
    return false;
  }
}
