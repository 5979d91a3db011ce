import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { Popup } from '#src/popup/popup.tsx';
import { closeDatabase } from '#src/store/db.ts';
import { skillPartsOf } from '#src/tools/build/skill-parts.ts';
import { dismissToast } from '#src/ui/components/toast.tsx';
import type { Facts, PopupFacts } from '#src/ui/match/facts.ts';
import { facts, mention } from './facts.ts';
import { openAll, viewIsThere } from './open-all.ts';

/** Two requirements of equal weight, and a nice-to-have of 15 % of them: 43.5, 43.5 and 13 of 100 points. */
export const ASKED = [
  mention('docker', 'required'),
  mention('kubernetes', 'required'),
  mention('java', 'preferred', { anyOf: 'a' }),
  mention('go', 'preferred', { anyOf: 'a' }),
  mention('php', 'excluded'),
];

export const shown = signal<Facts>({ loading: true });
export const read = vi.fn(async () => {});
export const retry = vi.fn(async () => {});

export async function show(more: Partial<PopupFacts> | Facts): Promise<void> {
  await act(() => {
    shown.value = 'loading' in more || 'trouble' in more ? more : facts(more);
    render(<Popup live={{ facts: shown, read, retry }} />, document.body);
  });
  if (!('loading' in more)) await viewIsThere();
}

export const text = () => document.body.textContent ?? '';
/** Returns what a screen reader says of an element: its label, or its text without decoration. */
export function heard(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const ornament of copy.querySelectorAll('[aria-hidden=true]')) ornament.remove();
  return (element.getAttribute('aria-label') ?? copy.textContent).trim();
}

export const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => heard(one) === name);

/** Presses a button, opening folds if needed. */
export async function press(name: string): Promise<void> {
  if (!button(name)) await openAll();
  const found = button(name);
  if (!found) throw new Error(`no button "${name}" in: ${text()}`);
  await act(async () => found.click());
}

const { lines, links } = skillPartsOf([
  {
    ...{ category: 'devops', title: 'DevOps', kind: 'platform' },
    skills: [{ id: 'kubernetes', name: 'Kubernetes', url: 'https://kubernetes.io/' }],
  },
]);
/** Call it in each test file: every test starts with an empty database and leaves nothing behind. */
export function freshPopups(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    vi.stubGlobal('fetch', async (name: string) =>
      Response.json(name === '/skill-links.json' ? links : lines),
    );
  });

  afterEach(async () => {
    render(null, document.body);
    dismissToast();
    await closeDatabase();
  });
}
