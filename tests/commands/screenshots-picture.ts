import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rawPages } from '#tests/e2e/browsers/chromium.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';

export interface Size {
  width: number;
  height: number;
  /** How many pixels of the picture stand for one of the page; two where none is told. Firefox takes one always. */
  scale?: number;
}

/** Takes a picture, by default at twice the size, as a good screen shows it. */
export async function picture(shown: Page, file: string, theme: 'light' | 'dark', size: Size): Promise<void> {
  await (rawPages.has(shown) ? inChromium(shown, file, theme, size) : inFirefox(shown, file, theme, size));
}

/** Such a picture in the light theme, as a PNG. */
export async function pngOf(shown: Page, size: Size): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'gaplight-picture-'));
  try {
    const file = join(folder, 'picture.png');
    await picture(shown, file, 'light', size);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inChromium(shown: Page, file: string, theme: 'light' | 'dark', size: Size): Promise<void> {
  const raw = rawPages.get(shown);
  if (!raw) throw new Error('That is no page of Chromium');
  await raw.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await raw.bringToFront();
  const session = await raw.context().newCDPSession(raw);
  const { width, height, scale = 2 } = size;
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
  const { data } = await session.send('Page.captureScreenshot');
  await writeFile(file, Buffer.from(data, 'base64'));
  await session.detach();
}

/**
 * Firefox knows no such emulation: its window is made to fit, and the picture has the plain size. No window is
 * narrower than 500, so that a narrow view stands at its side.
 */
async function inFirefox(shown: Page, file: string, theme: 'light' | 'dark', size: Size): Promise<void> {
  await shown.evaluate(
    async (theme, width, height) => {
      document.documentElement.dataset.theme = theme;
      const { browser } = globalThis as unknown as { browser?: typeof import('webextension-polyfill') };
      if (!browser) return;
      document.body.style.inlineSize = `${width}px`;
      const { id = -1 } = await browser.windows.getCurrent();
      await browser.windows.update(id, {
        width: width + outerWidth - innerWidth,
        height: height + outerHeight - innerHeight,
      });
      // What is resized is laid out anew in its own time, and no event tells when it is done.
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    theme,
    size.width,
    size.height,
  );
  await shown.screenshot(file);
}
