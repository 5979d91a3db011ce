import { signal } from '@preact/signals';
import { browser } from '#src/browser.ts';
import { whenIdle } from './when-idle.ts';

const paths = signal<Record<string, string>>({});
let loading: Promise<void> | null = null;

/**
 * Loads the glyphs, once: those of the skills that most postings ask for, and all others
 * once the page stands and has nothing else to do. Where that fails letters stand for all skills: a glyph is decoration.
 */
export function loadIcons(): Promise<void> {
  loading ??= add('/icons.json').then(() => {
    whenIdle().then(() => add('/more-icons.json'));
  });
  return loading;
}

async function add(file: '/icons.json' | '/more-icons.json'): Promise<void> {
  try {
    const loaded = await fetch(browser.runtime.getURL(file)).then((answer) => answer.json());
    paths.value = { ...paths.value, ...loaded };
  } catch {
    // Letters stand for what is not there.
  }
}

/** The glyph of a skill as an SVG path in its box, or null: then letters stand for it. */
export function skillIcon(skill: string): string | null {
  return paths.value[skill] ?? null;
}
