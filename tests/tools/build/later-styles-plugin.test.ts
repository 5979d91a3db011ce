// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { laterStylesPlugin } from '#src/tools/build/later-styles-plugin.ts';

type Load = (script: () => unknown, files?: string[]) => Promise<unknown>;

/** The helper that a build gets. */
async function helper(): Promise<Load> {
  const { handler } = laterStylesPlugin.load as unknown as { handler(id: string): string | null };
  expect(handler('\0other.js')).toBeNull();
  const code = handler('\0vite/preload-helper.js')?.replace('export const __vitePreload =', 'return') ?? '';
  return new Function(code)();
}

const sheets = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];

describe('a script that is imported later', () => {
  afterEach(() => document.head.replaceChildren());

  it('waits for its style sheets, each of which is loaded once', async () => {
    const load = await helper();
    const loaded: string[] = [];
    const both = [
      load(() => loaded.push('one'), ['assets/rows.css']),
      load(() => loaded.push('other'), ['assets/rows.css']),
    ];
    await Promise.resolve();
    expect(loaded).toEqual([]);
    expect(sheets().map((sheet) => sheet.getAttribute('href'))).toEqual(['/assets/rows.css']);
    for (const sheet of sheets()) sheet.dispatchEvent(new Event('load'));
    await Promise.all(both);
    expect(loaded).toEqual(['one', 'other']);
  });

  it('waits for none that the page has', async () => {
    document.head.innerHTML = '<link rel="stylesheet" href="/assets/page.css">';
    const load = await helper();
    expect(await load(() => 'loaded', ['assets/page.css'])).toBe('loaded');
    expect(sheets()).toHaveLength(1);
  });

  it('comes without a sheet that fails', async () => {
    const load = await helper();
    const loading = load(() => 'loaded', ['assets/gone.css']);
    for (const sheet of sheets()) sheet.dispatchEvent(new Event('error'));
    expect(await loading).toBe('loaded');
  });

  it('fails as its script does', async () => {
    const load = await helper();
    await expect(load(() => Promise.reject(new Error('no file')))).rejects.toThrow('no file');
  });
});
