// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { readPosting } from '#src/posting/read-posting.ts';
import { PageWatcher } from '#src/posting/watch/watch-page.ts';
import { documentOf, postingOf, savedPages } from './pages.ts';
import { inOneStep, ONE_TURN } from './turns.ts';

const inner = savedPages().find(({ site, name }) => site === 'icims' && name === 'frame');
const wrapper = new URL('https://careers-fourth-coffee.icims.com/jobs/12345/roast-control-engineer/job');

function wrapping(content: Document | null): Document {
  // Replaces an iframe; happy-dom's loads its page or complains.
  const page = documentOf('<h1>Careers at Fourth Coffee</h1><div id="icims_content_iframe"></div>');
  const frame = page.querySelector('#icims_content_iframe');
  Object.defineProperty(frame, 'contentDocument', { value: content });
  return page;
}

test('a posting in a frame is read through the page around it', () => {
  const reading = readPosting(wrapping(documentOf(inner?.html ?? '')), wrapper);
  expect(postingOf(reading)).toEqual({ ...inner?.expected, url: wrapper.href });
});

test('a frame that has not loaded, or is not open to us, holds no text', () => {
  expect(readPosting(wrapping(documentOf('')), wrapper)).toEqual({ unread: 'no-text' });
  expect(readPosting(wrapping(null), wrapper)).toEqual({ unread: 'no-text' });
});

test('the page is read again when a frame has loaded', async () => {
  vi.useFakeTimers();
  const read = vi.fn(() => ({ unread: 'no-text' as const }));
  const frame = document.body.appendChild(
    document.createElementNS('urn:a-frame-that-loads-nothing', 'iframe'),
  );
  const watcher = new PageWatcher(
    window,
    inOneStep(read),
    () => {},
    ONE_TURN,
    () => 'a posting',
  );
  watcher.start();
  await vi.advanceTimersByTimeAsync(1_000);
  read.mockClear();
  frame.dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read).toHaveBeenCalledOnce();
  watcher.stop();
  frame.dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
