import { workerLink } from '$lib/i18n/links';

/** As much of Trusted Types as is needed here; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string }
  ) => { createScriptURL: (url: string) => string };
}

/** The worker's address in the form the content security policy asks for, made once a visit. */
let trusted: string | undefined;

function trustedLink(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (url) => url });
  return policy?.createScriptURL(workerLink()) ?? workerLink();
}

/** Ends what an earlier build of the site has begun. */
async function endAll(): Promise<void> {
  const scope = new URL('./', new URL(workerLink(), location.href)).href;
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (registration.scope === scope) await registration.unregister();
  }
  await caches.delete(`vaekstspor ${scope}`);
}

/**
 * Lets the site be kept for when there is no network.
 * @returns the registration; null where the browser has no workers or the build has none
 * @throws the browser's own error where it does not allow it
 */
export async function keepOffline(): Promise<ServiceWorkerRegistration | null> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return null;
  if (!import.meta.env.SITE_OFFLINE) {
    await endAll();
    return null;
  }
  trusted ??= trustedLink();
  return navigator.serviceWorker.register(trusted);
}

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether a reader's connection can bear a site that is fetched whole in the background. */
const isSpare = ({ saveData, effectiveType }: Connection = {}) =>
  !saveData && !effectiveType?.endsWith('2g');

/**
 * The same for an ordinary page: when it has nothing else to do, and only where the reader's
 * connection can bear it. A browser that refuses it shows the page as well.
 */
export function keepOfflineQuietly(): void {
  if (!isSpare((navigator as { connection?: Connection }).connection)) return;
  const start = () => void keepOffline().catch(() => undefined);
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(start) : setTimeout(start, 2_000);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
