// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Facts, PopupFacts } from '#src/ui/match/facts.ts';
import { mention, own, saved } from './facts.ts';
import { openAll } from './open-all.ts';

import { ASKED, freshPopups, press, show, text } from './shown-popup.tsx';

freshPopups();

describe('what the popup says', () => {
  const state = { url: 'https://jobs.example/1' };
  test.each<[string, Partial<PopupFacts> | Facts, string]>([
    ['loading', { loading: true }, 'Reading the posting…'],
    ['storage', { trouble: { error: 'InvalidStateError', isPrivate: true } }, 'private windows'],
    [
      'storage, where the button knows more',
      { trouble: { error: 'InvalidStateError', isPrivate: true, told: 'Gaplight: good match, 72 of 100' } },
      'Gaplight: good match, 72 of 100',
    ],
    ['storage', { trouble: { error: 'VersionError', isPrivate: false, isNewer: true } }, 'Update this one'],
    [
      'restricted',
      { tab: { id: 7, window: 1, url: 'about:addons', loading: false } },
      'This page can’t be read',
    ],
    ['refused', { refused: 'Cannot access' }, 'The browser did not let Gaplight read this page'],
    ['not read', {}, 'jobs.example isn’t read yet'],
    ['no posting', { state: { ...state, unread: 'no-posting' } }, 'No job posting on this page'],
    ['no text', { state: { ...state, unread: 'no-text' } }, 'This posting has no text yet'],
    ['too large', { state: { ...state, unread: 'too-large' } }, 'This page is too large to read'],
    ['broken', { state: { ...state, unread: 'broken' } }, 'This page could not be read'],
    ['not kept', { state: { ...state, failed: 'QuotaExceededError' } }, 'This posting could not be saved'],
    ['nothing known', { posting: saved([]), tracked: [own('go')] }, 'No known skills found'],
    ['first skills', { posting: saved(ASKED) }, 'Asks for 4 skills'],
    ['a gap', { posting: saved(ASKED), tracked: [own('docker')] }, 'Kubernetesmissing+44'],
    [
      'the next step',
      { posting: saved(ASKED), tracked: [own('docker')] },
      'Kubernetes and Java would lift it to 100.',
    ],
    [
      'none missing',
      { posting: saved([mention('docker', 'required', { salience: 0.6 })]), tracked: [own('docker')] },
      'You have the one core skill. Nothing is missing.',
    ],
    [
      'too little',
      { posting: saved(ASKED.slice(0, 1)), tracked: [own('docker')] },
      'Too few requirements for a score',
    ],
    [
      'what is near',
      { posting: saved([mention('aws', 'required', { salience: 0.6 })]), tracked: [own('azure')] },
      'You don’t have the one core skill, 1 close match. AWS would lift it to 100.',
    ],
    [
      'the role that fits best',
      {
        posting: saved([
          ...['docker', 'kubernetes', 'aws'].map((id) => mention(id, 'required', { roles: ['DevOps'] })),
          ...['java', 'go', 'php'].map((id) => mention(id, 'required', { roles: ['Backend'] })),
        ]),
        tracked: [own('docker')],
      },
      'Of 2 roles here, DevOps fits you best. You have 1 of 3 core skills',
    ],
    ['what is marked', { posting: saved(ASKED), tracked: [own('docker')], marked: true }, 'Hide on page'],
    [
      'nice-to-haves',
      { posting: saved([mention('java', 'preferred', { salience: 0.6 })]), tracked: [own('docker')] },
      'You don’t have the one nice-to-have. Java would lift it to 100.',
    ],
    [
      'few years of work',
      {
        posting: saved(
          ASKED.slice(0, 1).map((one) => ({ ...one, salience: 0.6 })),
          {
            experience: { seniority: 'senior', years: null },
          },
        ),
        tracked: [own('docker', 'solid', 2)],
      },
      'You have the one core skill. The job needs about 5 years; you have 2 years.',
    ],
  ])('%s', async (_name, more, words) => {
    await show(more);
    expect(text()).toContain(words);
  });

  test('what is named and not asked for, and why', async () => {
    const why = { section: 'about', by: ['company'] } as const;
    await show({
      posting: saved([...ASKED, mention('jenkins', 'mentioned', { why })]),
      tracked: [own('docker')],
    });
    await vi.waitFor(() => expect(text()).toContain('Also mentioned 2'));
    await openAll();
    await vi.waitFor(() =>
      expect(text()).toContain('Jenkins mentioned only: what the company does or sells'),
    );
    expect(text()).toContain('PHP not wanted');
  });

  test('no score is shown where nothing was compared', async () => {
    await show({ posting: saved([]), tracked: [own('go')] });
    expect(text()).not.toMatch(/of 100|gaps/);
  });

  test('a gap leads to the documentation of its skill', async () => {
    await show({ posting: saved([mention('kubernetes', 'required')]), tracked: [own('docker')] });
    await openAll();
    const link = await vi.waitFor(() => {
      const found = document.querySelector<HTMLAnchorElement>('.links a');
      if (!found) throw new Error('no link');
      return found;
    });
    expect(link?.textContent).toContain('Where to learn it');
    expect(link).toMatchObject({ href: 'https://kubernetes.io/', target: '_blank' });
    expect(link?.rel).toContain('noopener');
  });

  test('the posting can be opened where it was read', async () => {
    await show({ posting: saved(ASKED), tracked: [own('docker')] });
    await openAll();
    expect(document.querySelector<HTMLAnchorElement>('.menu a')?.href).toBe('https://jobs.example/1');
  });

  test('Escape leads back from how it adds up', async () => {
    await show({ posting: saved(ASKED), tracked: [own('docker')] });
    await addUp();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void document.body.dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(text()).toContain('This job is about');
  });

  test('how it adds up, and back', async () => {
    await show({ posting: saved(ASKED), tracked: [own('docker')] });
    await addUp();
    expect(text()).toContain(
      'Core43 of 87Nice-to-haves0 of 13Years of workYour years of work are not set, so no points are deducted.0',
    );
    const focused = () => document.activeElement;
    await vi.waitFor(() => expect(focused()?.getAttribute('aria-label')).toBe('Back to the match'));
    await press('Back to the match');
    await vi.waitFor(() => expect(focused()?.textContent).toBe('How it adds up'));
  });
});

/** Opens "how it adds up" and waits until it is loaded. */
async function addUp() {
  await press('How it adds up');
  await vi.waitFor(() => expect(text()).toContain('Years of work'));
}

test('a line of the sum leads to what asks for it', async () => {
  const blocks = [{ kind: 'item' as const, text: 'You run Kubernetes in production' }];
  const places = [{ block: 0, start: 8, end: 18 }];
  const mentions = [mention('docker', 'required'), mention('go', 'required')];
  const posting = saved([...mentions, mention('kubernetes', 'required', { places })]);
  await show({ posting, blocks, tracked: [own('docker')] });
  await addUp();
  const line = [...document.querySelectorAll<HTMLElement>('button.sum-line')].find((one) =>
    one.textContent?.includes('Kubernetes'),
  );
  await act(async () => line?.click());
  const row = document.querySelector<HTMLDetailsElement>('#ask-kubernetes');
  expect(row?.open).toBe(true);
  expect(row?.contains(document.activeElement)).toBe(true);
  await openAll();
  expect(row?.textContent).toContain('“You run Kubernetes in production”');
});
