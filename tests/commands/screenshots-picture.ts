import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rawPages } from '#tests/e2e/browsers/chromium.ts';
import type { Page } from '#tests/e2e/browsers/page.ts';

export interface Size {
  width: number;
  height: number;
  /** Picture pixels for one page pixel, two by default; always one in Firefox. */
  scale?: number;
}

/** Takes a picture, by default at double resolution. */
export async function picture(shown: Page, file: string, theme: 'light' | 'dark', size: Size): Promise<void> {
  await (rawPages.has(shown) ? inChromium(shown, file, theme, size) : inFirefox(shown, file, theme, size));
}

/** Takes such a picture in the light theme, as a PNG. */
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
 * Firefox has no such emulation: its window is resized, and the picture has single resolution. Windows are at
 * least 500 px wide, so a narrow view is placed at the side.
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
      // Relayout after a resize has no event to wait for.
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    theme,
    size.width,
    size.height,
  );
  await shown.screenshot(file);
}
