// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '#src/store/db.ts';
import { settings } from '#src/store/settings.ts';
import { dismissToast } from '#src/ui/toast.tsx';
import { FieldsKnown } from '#src/ui/welcome/fields-known.tsx';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

vi.mock('#src/ui/taxonomy.ts', () => ({ namedTaxonomy: async () => SMALL }));

const words = () => document.body.textContent ?? '';
async function ask(job: string): Promise<void> {
  await act(() => {
    const input = document.querySelector('input') as HTMLInputElement;
    input.value = job;
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).not.toBe(''));
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await act(() => render(<FieldsKnown />, document.body));
});

afterEach(async () => {
  await act(() => render(null, document.body));
  dismissToast();
  await closeDatabase();
});

test('the fields that are known are told', () => {
  expect(words()).toContain('It knows software jobs: Backend, Frontend,');
});

test('a welder hears that theirs is none of them', async () => {
  await ask('welder');
  expect(words()).toContain('For yours (“welder”) it would find little');
});

test('whose field is known can follow its roadmap', async () => {
  await ask('Site reliability engineer');
  expect(words()).toContain('Yes: DevOps and cloud.');
  const follow = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === 'Follow “Platform and SRE”',
  );
  await act(() => follow?.click());
  await vi.waitFor(async () => expect((await settings()).roadmap).toBe('platform'));
});

test('a family without a roadmap and a software job of no family are told so', async () => {
  await ask('SAP consultant');
  expect(words()).toContain('There is no roadmap for it yet');
  await ask('Software engineer');
  await vi.waitFor(() => expect(words()).toContain('Yes: that is a software job.'));
});
