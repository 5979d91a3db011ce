// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '#src/popup/popup.tsx';
import type { PartRead } from '#src/posting/parts/part-read.ts';
import { dismissToast } from '#src/ui/components/toast.tsx';
import type { Facts, PopupFacts } from '#src/ui/match/facts.ts';
import { facts, mention, own, saved } from './facts.ts';
import { openAll, viewIsThere } from './open-all.ts';

const sent = vi.hoisted(() => vi.fn(async (): Promise<unknown> => null));
vi.mock('#src/messages.ts', () => ({ sendMessage: sent, onMessage: () => {} }));

const ASKED = [
  mention('docker', 'required', { salience: 0.5 }),
  mention('kubernetes', 'required', { salience: 0.5 }),
];
const ADDRESS = 'https://jobs.example/1';
const PORTALS = [
  { id: 'other', portal: 'Other', matches: ['https://other.example/*'] },
  { id: 'example', portal: 'Example', matches: ['https://*.jobs.example/*', 'https://jobs.example/*'] },
];
const shown = signal<Facts>({ loading: true });

async function show(more: Partial<PopupFacts>): Promise<void> {
  await act(() => {
    shown.value = facts(more);
    render(<Popup live={{ facts: shown, read: async () => {}, retry: async () => {} }} />, document.body);
  });
  await viewIsThere();
  await openAll();
}

const text = () => document.body.textContent ?? '';
const buttons = (name: string) =>
  [...document.querySelectorAll('button')].filter((one) => one.textContent === name);
const press = (name: string, at = 0) => act(async () => buttons(name)[at]?.click());

const part = (words: string) => ({
  ...{ url: ADDRESS, title: 'Cook', company: '', location: '', usual: '0123456789abcdef' },
  blocks: words === '' ? [] : [{ kind: 'paragraph', text: words }],
});
/** Makes the results of scripts in a tab's frames. */
const inFrames = (...parts: (ReturnType<typeof part> | null)[]) => {
  const execute = vi.fn(async ({ files }: { files?: string[] }) =>
    parts.map((part, frameId) => ({ frameId, result: files ? part : ADDRESS })),
  );
  Object.assign(fakeBrowser.scripting, { executeScript: execute });
  return execute;
};

beforeEach(() => {
  vi.stubGlobal('fetch', async (file: string) => Response.json(file === '/portals.json' ? PORTALS : {}));
  // The menu is a popover, which this DOM lacks.
  HTMLElement.prototype.hidePopover = () => {};
  fakeBrowser.reset();
  sent.mockReset();
  sent.mockResolvedValue({ posting: 'example:1', state: null, whole: null });
});

afterEach(() => {
  render(null, document.body);
  dismissToast();
});

const partly = (why: PartRead['why'], words = 90) => ({ partly: { words, why } });

describe('a posting that was read in part', () => {
  test.each<[PartRead['why'], string]>([
    ['few-words', 'Only 90 words read.'],
    ['more', 'Only 90 words read; the page seems to have more.'],
    ['cut', 'Only 90 words read; the text breaks off there.'],
  ])('is said to be: %s', async (why, words) => {
    await show({ posting: saved(ASKED, partly(why)), tracked: [own('docker')] });
    expect(text()).toContain(words);
    expect(text()).not.toContain('Too little was read');
    // One in the note, one in the menu.
    expect(buttons('Read the whole page')).toHaveLength(2);
    expect(buttons('Read the selection')).toHaveLength(2);
  });

  test('has no number where nothing can be told from it, and nothing is said of its skills', async () => {
    for (const [asked, why] of [[[], 'few-words'] as const, [ASKED, 'cut'] as const]) {
      await show({ posting: saved([...asked], partly(why, 40)), tracked: [own('docker')] });
      expect(text()).toContain('Too little text for a score');
      expect(text()).not.toContain('No skill we know');
    }
  });

  test('is no longer said to be once its text was chosen', async () => {
    const chosen = { by: 'selection' as const, at: 1, usual: '' };
    await show({ posting: saved(ASKED, { chosen }), tracked: [own('docker')] });
    expect(text()).toContain('Read from your selection');
    expect(text()).not.toContain('words read');
    expect(buttons('Read the selection')).toHaveLength(1);
  });
});

describe('the buttons', () => {
  const inPart = { posting: saved(ASKED, partly('few-words')), tracked: [own('docker')] };

  test('have the whole page read as this posting, and say so with Undo', async () => {
    const execute = inFrames(part('all of it'));
    await show(inPart);
    await press('Read the whole page', 1);
    await vi.waitFor(() => expect(text()).toContain('The whole page was read: 3 words'));
    expect(execute).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: [
        '/sites/example.js',
        '/read-followed.js',
        '/page-words.js',
        '/read-generic.js',
        '/read-whole.js',
      ],
    });
    expect(sent).toHaveBeenCalledWith('keepPart', {
      tab: 7,
      by: 'page',
      shown: 'example:1',
      part: part('all of it'),
    });
    expect(buttons('Undo')).toHaveLength(1);
  });

  test('have the selection read in whichever frame it is, with the page’s own head', async () => {
    inFrames({ ...part(''), title: 'Engineer' }, null, part('Java and Go'));
    await show(inPart);
    await press('Read the selection', 1);
    await vi.waitFor(() => expect(text()).toContain('Your selection was read: 3 words'));
    expect(sent).toHaveBeenCalledWith('keepPart', {
      ...{ tab: 7, by: 'selection', shown: 'example:1' },
      part: { ...part('Java and Go'), title: 'Engineer' },
    });
  });

  test('say what to do where nothing is selected, and change nothing', async () => {
    inFrames(part(''));
    await show(inPart);
    await press('Read the selection', 1);
    await vi.waitFor(() => expect(text()).toContain('Select the posting’s text on the page first.'));
    await press('Read the selection', 0);
    await vi.waitFor(() =>
      expect(document.querySelector('.toast')?.textContent).toContain('Select the posting'),
    );
    expect(sent).not.toHaveBeenCalled();
  });

  test('say so where the browser keeps the page closed', async () => {
    Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access')) });
    await show(inPart);
    await press('Read the whole page', 1);
    await vi.waitFor(() => expect(text()).toContain('The browser did not let Gaplight into this page'));
  });

  test('say so where it could not be kept', async () => {
    inFrames(part('all of it'));
    sent.mockResolvedValue(null);
    await show(inPart);
    await press('Read the whole page', 1);
    await vi.waitFor(() => expect(text()).toContain('Could not save'));
  });

  test.each<[string, Partial<PopupFacts>]>([
    ['nothing was read', { state: { url: ADDRESS, unread: 'no-posting' } }],
    ['nothing was asked for yet', {}],
  ])('stand where %s', async (_what, more) => {
    inFrames(part('all of it'));
    await show(more);
    await press('Read the whole page');
    await vi.waitFor(() =>
      expect(sent).toHaveBeenCalledWith('keepPart', expect.objectContaining({ shown: null })),
    );
  });
});

test('a report can be made of a page that was misread, or not read', async () => {
  for (const more of [
    { posting: saved(ASKED) },
    { state: { url: ADDRESS, unread: 'no-posting' as const } },
  ]) {
    await show(more);
    const links = [...document.querySelectorAll('a')].filter(({ textContent }) =>
      textContent.startsWith('Misread?'),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/options.html#/misread/7']);
  }
});
