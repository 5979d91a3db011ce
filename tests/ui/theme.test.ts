// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '#src/store/db.ts';
import { changeSettings, DEFAULTS } from '#src/store/settings.ts';
import { followLook, showLook } from '#src/ui/theme.ts';
import { points } from '#src/ui/words.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const theme = () => document.documentElement.dataset.theme;

afterEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  showLook(DEFAULTS);
});

test('a theme shows, is kept where the next page finds it before it is drawn, and goes with the system again', async () => {
  await changeSettings({ theme: 'dark' });
  followLook();
  await vi.waitFor(() => expect(theme()).toBe('dark'));
  expect(localStorage.getItem('theme')).toBe('dark');
  await changeSettings({ theme: 'system' });
  await vi.waitFor(() => expect(theme()).toBeUndefined());
  expect(localStorage.getItem('theme')).toBeNull();
});

test('numbers speak the language that was chosen', () => {
  showLook({ ...DEFAULTS, locale: 'de-DE' });
  expect(points(1234.5)).toBe('1.234,5');
  showLook(DEFAULTS);
  expect(points(1234.5)).toBe('1,234.5');
});

test('every page takes its theme before it is drawn, and follows it', () => {
  const folders = readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.length).toBeGreaterThan(3);
  for (const { name } of folders) {
    const read = (file: string) => readFileSync(join(ROOT, 'entrypoints', name, file), 'utf8');
    expect(read('index.html'), name).toMatch(/<script src="\/theme\.js"><\/script>[\s\S]*<\/head>/);
    expect(read('main.tsx'), name).toContain('followLook();');
  }
  localStorage.setItem('theme', 'dark');
  new Function(readFileSync(join(ROOT, 'public/theme.js'), 'utf8'))();
  expect(theme()).toBe('dark');
});
