import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { page } from './fixtures.ts';
import { EXTENSION, test } from './harness.ts';
import { badgeIs, startWith, title } from './steps.ts';

/** The last thing in the page: from here on nothing in it changes by itself, so any change is somebody else's. */
const WITNESS = `<script>
  window.changes = [];
  window.globals = Object.keys(window).length;
  new MutationObserver((records) => changes.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.globals += 1;
</script></body></html>`;

test('the page sees nothing of the extension', async ({ world }) => {
  const { browser, open } = world;
  const fixture = page('greenhouse-backend');
  const html = fixture.html.replace(/\s*<\/body>\s*<\/html>\s*$/, WITNESS);
  const posting = await open({ ...fixture, html });
  const popup = await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');
  await popup.waitFor(title('Senior Engineer, Payments'));

  const seen = await posting.evaluate(
    async (resource) => {
      const page = window as unknown as { changes: string[] };
      return {
        changes: page.changes,
        highlights: CSS.highlights.size,
        globals: Object.keys(window).filter((name) => /gaplight|wxt|browser|polyfill/i.test(name)),
        resource: await fetch(resource).then(
          () => 'readable',
          () => 'closed',
        ),
      };
    },
    await popup.evaluate(() => new URL('manifest.json', location.href).href),
  );
  expect(seen).toEqual({ changes: [], highlights: 0, globals: [], resource: 'closed' });
});

test('nothing in the extension is open to pages', () => {
  const manifest = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, 'utf8'));
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});

test('the extension makes no request', async ({ world }) => {
  const { browser, server, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await startWith(browser, posting, ['Python']);
  await badgeIs(browser, posting, '4');
  await popup.close();
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor({ css: 'h1' });
  await browser.stopBackground();
  const next = await open(page('greenhouse-data'));
  await badgeIs(browser, next, '3');
  await (await openPopup(browser, next)).waitFor(title('Engineer, Arrivals'));
  expect(server.requests()).toEqual([page('greenhouse-backend').url, page('greenhouse-data').url]);
});
