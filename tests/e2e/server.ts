import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Requests of the browsers themselves, with or without an extension. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

/** A fake internet on loopback: it answers for every host and records requests. */
export interface Server {
  port: number;
  /** Serves a page at an address. */
  serve(url: string, html: string): void;
  /** Requested addresses in order, without the browsers' own: icons and vendor services. */
  requests(): string[];
  /** Removes all pages and clears the recorded requests. */
  forget(): void;
  close(): void;
}

/**
 * Starts a proxy that ends each tunnel in its own TLS server. Pages have their real addresses in every browser,
 * no name is resolved, and nothing leaves the machine.
 */
export async function startServer(): Promise<Server> {
  const pages = new Map<string, string>();
  let seen: string[] = [];
  const answer = (url: string, response: ServerResponse) => {
    const { hostname, pathname } = new URL(url);
    if (pathname !== '/favicon.ico' && !BROWSERS_OWN.includes(hostname)) seen.push(url);
    const html = pages.get(url);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Gaplight tests' }], {
    algorithm: 'sha256',
    // An RSA key takes ten times as long to create, and each worker has its own server.
    keyType: 'ec',
  });
  const tls = createTlsServer({ key, cert }, (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, response),
  );
  const proxy = createPlainServer((request, response) => answer(request.url ?? '', response));
  proxy.on('connect', (_request: IncomingMessage, socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    tls.emit('connection', socket);
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));

  return {
    port: (proxy.address() as AddressInfo).port,
    serve: (url, html) => pages.set(url, html),
    requests: () => [...seen],
    forget() {
      pages.clear();
      seen = [];
    },
    close() {
      tls.closeAllConnections();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
