import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const host = '127.0.0.1';
const tries = 100;

function listenOnce(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done((server.address() as AddressInfo).port);
    });
  });
}

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/**
 * Opens a server on a port of this machine, reachable from this machine only.
 * @param port the port wanted; 0 for any free one
 * @param nextFree whether to try the ports after it when it is taken
 * @returns the port taken
 */
export async function listen(server: Server, port: number, nextFree: boolean): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      return await listenOnce(server, next);
    } catch (error) {
      if (!nextFree || !isTaken(error) || next >= Math.min(port + tries, 65535)) throw error;
    }
  }
}
