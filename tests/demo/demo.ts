// Demo of `npm start` after the build: a browser to try Gaplight in or, without a display, the same walk printed
// as text.
import { resolve } from 'node:path';
import { startBoard } from './board.ts';
import { showInBrowser } from './show-in-browser.ts';
import { tellInWords } from './tell-in-words.ts';

const EXTENSION = resolve('.output/chrome-mv3');

const board = await startBoard();
try {
  await (hasDisplay() ? showInBrowser : tellInWords)(EXTENSION, board);
} finally {
  board.close();
}

function hasDisplay(): boolean {
  if (process.env.CI === 'true') return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
