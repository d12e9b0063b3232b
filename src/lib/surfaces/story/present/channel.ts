import type { Command } from './keys';

/** What the window of the audience and that of the speaker tell each other. */
export type Message =
  /** From the audience's window: what it shows now. */
  | { kind: 'shows'; step: string; blank: boolean }
  /** From the speaker's: to be told. */
  | { kind: 'asks' }
  /** From the speaker's: a key that was pressed there. */
  | { kind: 'command'; command: Command };

/** The windows of one browser that hear each other. */
const channelName = 'vaekstspor-present';

const commandList: readonly Command[] = [
  'next',
  'previous',
  'first',
  'last',
  'full-screen',
  'blank',
  'notes',
  'close'
];

/** What a message says, null where it is none of ours. Total: anything may come over a channel. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, step, blank, command } = data as Record<string, unknown>;
  if (kind === 'asks') return { kind };
  if (kind === 'shows' && typeof step === 'string' && typeof blank === 'boolean')
    return { kind, step, blank };
  const known = commandList.find((one) => one === command);
  return kind === 'command' && known ? { kind, command: known } : null;
}

/**
 * Joins the channel; each window hears all others.
 * @returns how to speak on it, and how to leave
 */
export function joinChannel(onmessage: (message: Message) => void): {
  send: (message: Message) => void;
  leave: () => void;
} {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    const message = readMessage(data);
    if (message) onmessage(message);
  };
  return {
    send: (message) => channel.postMessage(message),
    leave: () => channel.close()
  };
}
