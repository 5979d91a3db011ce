// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup } from '#src/popup/popup.tsx';
import { PROGRESS_DEFAULTS } from '#src/posting/progress/progress.ts';
import type { Facts, PopupFacts } from '#src/ui/match/facts.ts';
import { facts, mention, own, saved } from './facts.ts';

const shown = signal<Facts>({ loading: true });
const status = () => document.querySelector('.status-button')?.textContent?.trim();

async function show(more: Partial<PopupFacts>): Promise<void> {
  await act(() => {
    shown.value = facts({ tracked: [own('docker')], ...more });
    render(<Popup live={{ facts: shown, read: async () => {}, retry: async () => {} }} />, document.body);
  });
}

afterEach(() => render(null, document.body));

test.each([
  ['beside the ring', [mention('docker', 'required', { salience: 0.6 })]],
  ['where there is no number', []],
])('how far one is stands %s', async (_where, mentions) => {
  await show({ posting: saved(mentions) });
  await vi.waitFor(() => expect(status()).toBe('Set status'));
  const progress = { ...PROGRESS_DEFAULTS, status: 'offer' as const };
  await show({ posting: saved(mentions, { progress }) });
  await vi.waitFor(() => expect(status()).toBe('Offer'));
});
