import { signal } from '@preact/signals';
import { browser } from '#src/browser.ts';
import { whenIdle } from '../hooks/when-idle.ts';

const paths = signal<Record<string, string>>({});
let loading: Promise<void> | null = null;

/**
 * Loads the skill icons once: those of the most required skills first, the rest when the page is idle. On
 * failure skills show as letters, since icons are decoration.
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
    // Skills without an icon show as letters.
  }
}

/** Returns a skill's icon as an SVG path, or null if it shows as letters. */
export function skillIcon(skill: string): string | null {
  return paths.value[skill] ?? null;
}
