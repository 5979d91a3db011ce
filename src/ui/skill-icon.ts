import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';

const paths = signal<Record<string, string>>({});
let loading: Promise<void> | null = null;

/** Loads the glyphs, once. Where that fails letters stand for all skills: a glyph is decoration. */
export function loadIcons(): Promise<void> {
  loading ??= fetch(browser.runtime.getURL('/icons.json'))
    .then((answer) => answer.json())
    .then((loaded) => {
      paths.value = loaded;
    })
    .catch(() => {});
  return loading;
}

/** The glyph of a skill as an SVG path in a box of 24, or null: then letters stand for it. */
export function skillIcon(skill: string): string | null {
  return paths.value[skill] ?? null;
}
