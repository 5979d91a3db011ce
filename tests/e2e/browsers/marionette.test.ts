import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { connectMarionette } from './marionette.ts';

/** A Firefox that sends a greeting and nothing else. */
async function silentFirefox() {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.write('2:{}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return {
    port: (server.address() as AddressInfo).port,
    end() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

it('tells of a Firefox that ended, whether a command was sent before or after', async () => {
  const firefox = await silentFirefox();
  const marionette = await connectMarionette(firefox.port);
  const before = marionette.send('WebDriver:GetCurrentURL');
  firefox.end();
  await expect(before).rejects.toThrow('Firefox closed the connection');
  await expect(marionette.send('Marionette:Quit')).rejects.toThrow('Firefox closed the connection');
});
