import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { type Browser, openPopup } from './browsers/browser.ts';
import { button, link } from './browsers/query.ts';
import { careersPage, page, savedPage } from './fixtures.ts';
import { EXTENSION, test } from './harness.ts';
import { allHeard, frameworkEvents, listening } from './heard-by-page.ts';
import { badgeIs, startWith, title } from './steps.ts';
import { until } from './until.ts';

/** Last element of the page: from here on the page itself changes nothing, so any change comes from outside. */
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

/** Id that would let a page recognise the extension. */
async function idOf(browser: Browser): Promise<string> {
  const inside = await browser.openExtensionPage('manifest.json');
  const id = await inside.evaluate(() => {
    const api = globalThis as unknown as { browser?: Api; chrome: Api };
    return (api.browser ?? api.chrome).runtime.id;
  });
  await inside.close();
  return id;
}

const NOTHING = { heard: [], names: [], resources: [] };

test('a page that listens before all else hears nothing, on a job board, in a system and on a granted site', async ({
  world,
}) => {
  const { browser, open } = world;
  const events = frameworkEvents(await idOf(browser));
  const system = await open(listening(page('greenhouse-backend'), events));
  await startWith(browser, system, ['Python']);
  await badgeIs(browser, system, '4');
  expect(await system.evaluate(allHeard)).toEqual(NOTHING);

  const board = await open(listening(savedPage('weworkremotely/posting'), events));
  await badgeIs(browser, board, /./);
  expect(await board.evaluate(allHeard)).toEqual(NOTHING);

  const granted = await open(listening(careersPage('northwind-pay'), events));
  await browser.triggerAction(granted);
  await browser.consentTo('https://careers.northwind-pay.example/*');
  const popup = await openPopup(browser, granted);
  await popup.click(button('Always read this site'));
  await badgeIs(browser, granted, /./);
  await granted.evaluate(() => history.pushState({}, '', '/jobs/2'));
  await popup.waitFor(title('Senior Backend Engineer, Payments'));
  await granted.goto('https://careers.northwind-pay.example/jobs/1');
  await badgeIs(browser, granted, /./);
  expect(await granted.evaluate(allHeard)).toEqual(NOTHING);
});

test('a page that says that a newer script has started silences nothing', async ({ world }) => {
  const { browser, open } = world;
  const events = frameworkEvents(await idOf(browser));
  const site = await open(page('linkedin-split-view'));
  const popup = await startWith(browser, site, ['Python']);
  await badgeIs(browser, site, '2');
  await site.evaluate((events) => {
    for (const type of events) {
      const detail = { contentScriptName: type.split(':').at(-3), messageId: 'another' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
    }
  }, events);
  await site.click(link('Developer, Shop'));
  await popup.waitFor(title('Developer, Shop'));
});

test('nothing in the extension is open to pages', () => {
  const manifest = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, 'utf8'));
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
});

/** Requests that an extension's page refused by its policy, and scripts that ran nevertheless. */
interface Attempted {
  refused: string[];
  ran?: boolean;
}

test('the extension’s own pages load and run nothing but its own files', async ({ world }) => {
  const { browser, server } = world;
  const elsewhere = 'https://elsewhere.example/';
  server.serve(elsewhere, 'window.ran = true');
  const options = await browser.openExtensionPage('options.html');
  await options.waitFor({ css: 'h1' });
  await options.evaluate((elsewhere) => {
    const page = window as unknown as Attempted;
    page.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      page.refused.push(effectiveDirective),
    );
    const add = (kind: string, set: object) =>
      document.body.appendChild(Object.assign(document.createElement(kind), set));
    fetch(elsewhere, { mode: 'no-cors' }).catch(() => null);
    for (const kind of ['img', 'iframe', 'script']) add(kind, { src: elsewhere });
    add('script', { textContent: 'window.ran = true' });
    const html = '<i style="color: red" onclick="window.ran = true"></i>';
    add('div', { innerHTML: html }).querySelector('i')?.click();
  }, elsewhere);
  const attempted = () =>
    options.evaluate(() => {
      const { refused, ran } = window as unknown as Attempted;
      return { refused, ran: ran ?? false };
    });
  for (const kind of ['connect', 'frame', 'img', 'script', 'style']) {
    await until(`no ${kind} from elsewhere`, async () =>
      (await attempted()).refused.some((directive) => directive.startsWith(`${kind}-src`)),
    );
  }
  expect((await attempted()).ran).toBe(false);
  expect(server.requests()).toEqual([]);
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
