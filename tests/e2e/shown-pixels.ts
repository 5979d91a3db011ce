import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from './browsers/page.ts';

/** A rectangle in CSS pixels from the window's top left. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Returns the visible pixels of a part of a page, four bytes each, in rows. Only pixels show the content of a
 * closed shadow root. `inExtension`: any page of the extension, which decodes the picture.
 */
export async function shownPixels(page: Page, inExtension: Page, rect: Rect): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gaplight-pixels-'));
  const file = join(folder, 'page.png');
  await page.screenshot(file);
  const picture = (await readFile(file)).toString('base64');
  await rm(folder, { recursive: true });
  return inExtension.evaluate(
    async (picture, { x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      return [...(pen?.getImageData(x, y, width, height).data ?? [])];
    },
    picture,
    rect,
  );
}

/** Counts the pixels with approximately a colour: "#11897a". */
export function countColour(pixels: readonly number[], colour: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    if (wanted.every((part, n) => Math.abs(part - (pixels[i + n] ?? 0)) < 24)) count += 1;
  }
  return count;
}
