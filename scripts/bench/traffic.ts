import type { CDPSession } from '@playwright/test';

/** What came over the wire; `bytes` with headers, `script` the bodies of scripts alone, as sent. */
export interface Traffic {
  requests: number;
  bytes: number;
  script: number;
}

/** Counts a page's traffic from now on. */
export async function countTraffic(session: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { requests: 0, bytes: 0, script: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ type, response }) => {
    if (response.url.startsWith('data:')) return;
    traffic.requests += 1;
    const headers = Object.entries(response.headers);
    const length = headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1];
    if (type === 'Script') traffic.script += Number(length ?? 0);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}
