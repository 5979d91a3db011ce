import { connect, type Socket } from 'node:net';

/** A command that Firefox refused, with its code ("stale element reference"). */
export class MarionetteError extends Error {
  override name = 'MarionetteError';
}

export interface Marionette {
  send<Result = unknown>(command: string, params?: object): Promise<Result>;
  end(): void;
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

type Answer = [kind: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * Connects to Firefox's own remote control. WebDriver would need geckodriver, which neither Debian nor npm
 * packages, and WebDriver BiDi refuses the extension's pages. A message is `length:json`.
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    onMessage(socket, (message) => {
      // Answers are arrays; the greeting is an object.
      if (Array.isArray(message)) settle(waiting, message as Answer);
      else resolve();
    });
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(closed());
  });

  return {
    send(command, params = {}) {
      // Nobody would answer.
      if (!socket.writable) return Promise.reject(closed());
      const id = ++lastId;
      const json = JSON.stringify([0, id, command, params]);
      socket.write(`${Buffer.byteLength(json)}:${json}`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    end: () => socket.destroy(),
  };
}

const closed = () => new MarionetteError('Firefox closed the connection');

function settle(waiting: Map<number, Waiting>, [, id, error, result]: Answer): void {
  const promise = waiting.get(id);
  waiting.delete(id);
  if (error) promise?.reject(new MarionetteError(`${error.error}: ${error.message}`));
  else promise?.resolve(result as never);
}

function onMessage(socket: Socket, then: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
      if (rest.length < end) return;
      then(JSON.parse(rest.toString('utf8', colon + 1, end)));
      rest = rest.subarray(end);
    }
  });
}
