import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putScript } from '#src/background/put-script.ts';
import type { PageSender } from '#src/background/sender.ts';

const executeScript = vi.fn(async (_injection: unknown) => []);
const sender = (tab: number, frame: number): PageSender => ({
  kind: 'page',
  tab,
  frame,
  url: new URL('https://jobs.lever.co/contoso'),
  isPrivate: false,
});

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, { executeScript });
});

test('a script comes into the frame that asks for it, and into no other', async () => {
  await putScript('reader', sender(3, 7), 0);
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 3, frameIds: [7] }, files: ['/read-followed.js'] }],
  ]);
});

test('what reads any page is a script of its own', async () => {
  await putScript('generic', sender(3, 0), 0);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 3, frameIds: [0] },
    files: ['/read-generic.js'],
  });
});

test('words of further languages come with it, before it', async () => {
  await putScript('words', sender(3, 0), 0);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 3, frameIds: [0] },
    files: ['/page-words.js', '/read-generic.js'],
  });
});

test('where the browser does not let us, who asked is told', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  await expect(putScript('lists', sender(4, 0), 0)).rejects.toThrow('Cannot access');
});

test('a page of a hundred frames that ask without end gets so many, and each second one more', async () => {
  const asked = Array.from({ length: 200 }, (_, frame) => putScript('reader', sender(5, frame), 1_000));
  const given = (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled');
  expect(given).toHaveLength(60);
  await expect(putScript('reader', sender(5, 0), 2_000)).resolves.toBeUndefined();
  await expect(putScript('reader', sender(6, 0), 1_000)).resolves.toBeUndefined();
});
