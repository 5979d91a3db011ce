import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

const PAGES = join(import.meta.dirname, 'pages');
const PORT = 4180;

/** The demo's job board: pages of invented companies, served to this machine only. */
export interface Board {
  url: string;
  close(): void;
}

/** Starts the board on its usual port, or on any free one. */
export async function startBoard(): Promise<Board> {
  const server = createServer(async ({ url }, response) => {
    const name = basename(new URL(url ?? '/', 'http://localhost').pathname) || 'index.html';
    const html = await readFile(join(PAGES, name), 'utf8').catch(() => null);
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'There is no such page on this board.');
  });
  await listen(server, PORT).catch(() => listen(server, 0));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
