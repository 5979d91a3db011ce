// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { followLook, showLook } from '#src/ui/tokens/theme.ts';
import { t } from '#src/ui/words/t.ts';
import { points, yearsAsked } from '#src/ui/words/words.ts';
import { serveTexts } from './served-texts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The requested files that are not shared by all languages. */
const ofOneLanguage = () => asked.filter((file) => !/\/ids\b/.test(file)).toSorted();
const theme = () => document.documentElement.dataset.theme;

let asked: string[] = [];
beforeEach(() => {
  asked = serveTexts();
});

afterEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await showLook(DEFAULTS);
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

test('texts, numbers and lists speak the language that was chosen, and the page says which', async () => {
  await showLook({ ...DEFAULTS, locale: 'de-DE' });
  expect([yearsAsked(3), points(1234.5)]).toEqual(['3+ Jahre', '1.234,5']);
  expect(document.documentElement.lang).toBe('de');
  await showLook(DEFAULTS);
  expect([yearsAsked(3), points(1234.5)]).toEqual(['3+ years', '1,234.5']);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
});

test('only the texts and names of the language that is spoken are loaded, each file once', async () => {
  await Promise.all([showLook({ ...DEFAULTS, locale: 'pl-PL' }), showLook({ ...DEFAULTS, locale: 'pl' })]);
  await showLook({ ...DEFAULTS, locale: 'pl-PL' });
  expect(ofOneLanguage()).toEqual(['/names/pl.json', '/texts/pl/popup.json']);
  expect([1, 3, 5, 1.5].map(yearsAsked)).toEqual(['1+ rok', '3+ lata', '5+ lat', '1,5+ roku']);
});

test('what a page says beside the popup is loaded with it', async () => {
  localStorage.setItem('locale', 'pt-BR');
  await followLook(['welcome']);
  expect(ofOneLanguage()).toEqual([
    '/names/pt-BR.json',
    '/texts/pt-BR/popup.json',
    '/texts/pt-BR/welcome.json',
  ]);
  expect([t('welcome.go-on'), t('toast.undo')]).toEqual(['Continuar', 'Desfazer']);
  await followLook();
});

test('of two languages that are chosen at once the later one stays', async () => {
  await Promise.all([showLook({ ...DEFAULTS, locale: 'fr-FR' }), showLook({ ...DEFAULTS, locale: 'es-ES' })]);
  expect(document.documentElement.lang).toBe('es');
  expect(yearsAsked(3)).toBe('3+ años');
});

test('a page is drawn in the language of the last time, before its settings are there', async () => {
  await showLook({ ...DEFAULTS, locale: 'hi-IN' });
  await showLook(DEFAULTS);
  localStorage.setItem('locale', 'hi-IN');
  await followLook();
  expect(t('toast.undo')).toBe('वापस लें');
  await vi.waitFor(() => expect(t('toast.undo')).toBe('Undo'));
});

test('a language that is written from right to left turns the page', async () => {
  await showLook({ ...DEFAULTS, locale: 'ar-XB' });
  expect(document.documentElement.dir).toBe('rtl');
  expect(t('toast.undo')).toBe('\u202eUndo\u202c');
});

test('every page takes its theme before it is drawn, and follows it', () => {
  const folders = readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.length).toBeGreaterThan(3);
  for (const { name } of folders) {
    const read = (file: string) => readFileSync(join(ROOT, 'entrypoints', name, file), 'utf8');
    expect(read('index.html'), name).toMatch(/<script src="\/theme\.js"><\/script>[\s\S]*<\/head>/);
    expect(read('main.tsx'), name).toMatch(/await followLook\((?:AREAS|\[[^\]]*\])?\);/);
  }
  localStorage.setItem('theme', 'dark');
  new Function(readFileSync(join(ROOT, 'public/theme.js'), 'utf8'))();
  expect(theme()).toBe('dark');
});
