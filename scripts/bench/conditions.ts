import type { CDPSession } from '@playwright/test';

/** How fast machine and network are made to be. */
export interface Condition {
  name: string;
  /** How many times slower than this machine. */
  cpu: number;
  /** Null: as fast as it goes. */
  network: { bitsPerSecond: number; roundTrip: number } | null;
}

/** What starts the browser so that a frame is shown as soon as it is ready, not at the next of 60 Hz. */
export const unboundFrames = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export const conditions: readonly Condition[] = [
  { name: 'unthrottled', cpu: 1, network: null },
  {
    name: 'CPU 4×, 1.6 Mbit/s, 150 ms',
    cpu: 4,
    network: { bitsPerSecond: 1_600_000, roundTrip: 150 }
  }
];

/** Makes a page's browser as slow as a condition says. */
export async function apply({ cpu, network }: Condition, session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  const throughput = network.bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput
  });
}
