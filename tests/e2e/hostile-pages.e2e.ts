import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { button, heading } from './browsers/query.ts';
import { careersPage, page } from './fixtures.ts';
import { test } from './harness.ts';
import { title } from './steps.ts';
import { stored } from './stored.ts';

/** About five megabytes of text in one description. */
const HUGE = `<p>${'You write Python every day. '.repeat(36)}</p>\n`.repeat(5_000);

test('a page of five megabytes is given up, in words', async ({ world }) => {
  const { browser, open } = world;
  const fixture = page('greenhouse-backend');
  const posting = await open({ ...fixture, html: fixture.html.replace('<h3>Requirements</h3>', HUGE) });
  const popup = await openPopup(browser, posting);
  await popup.waitFor(heading('too large to read'));
  expect(await browser.errors()).toEqual([]);
});

test('structured data that is broken does not keep the page from being read', async ({ world }) => {
  const { browser, open } = world;
  const fixture = careersPage('harbour-analytics');
  const broken = fixture.html.replace(
    /(<script type="application\/ld\+json">).*?(<\/script>)/s,
    '$1{"@type": $2',
  );
  const posting = await open({ ...fixture, html: broken });
  await browser.triggerAction(posting);
  const popup = await openPopup(browser, posting);
  await popup.click(button('Read this page'));
  await popup.waitFor(title('Python Developer'));
  expect(await browser.errors()).toEqual([]);
});

test('a page that shadows the names of the DOM is read all the same', async ({ world }) => {
  const { browser, open } = world;
  const fixture = page('greenhouse-backend');
  const trap = '<form><input name="children"><input name="parentNode"><input name="querySelectorAll"></form>';
  const posting = await open({ ...fixture, html: fixture.html.replace('<h3>Nice', `${trap}<h3>Nice`) });
  const popup = await openPopup(browser, posting);
  await popup.waitFor(title('Senior Engineer, Payments'));
  expect(await browser.errors()).toEqual([]);
});

test('a page with elements named as our own things are is read all the same', async ({ world }) => {
  const { browser, open } = world;
  const fixture = page('greenhouse-backend');
  const names = ['gaplight', 'browser', 'chrome', 'wxt', 'navigation', 'result'];
  const traps = names.map((name) => `<form id="${name}" name="${name}"><input name="ctx"></form>`).join('');
  const posting = await open({ ...fixture, html: fixture.html.replace('<main', `${traps}<main`) });
  const popup = await openPopup(browser, posting);
  await popup.waitFor(title('Senior Engineer, Payments'));
  expect(await browser.errors()).toEqual([]);
});

test('a granted site that names a kept posting in its address writes over nothing', async ({ world }) => {
  const { browser, open } = world;
  const kept = page('greenhouse-backend');
  const popup = await openPopup(browser, await open(kept));
  await popup.waitFor(title('Senior Engineer, Payments'));
  await popup.click(button('Save this posting'));
  await popup.waitFor(button('Undo'));

  const site = await open(careersPage('northwind-pay'));
  await browser.triggerAction(site);
  await browser.consentTo('https://careers.northwind-pay.example/*');
  const other = await openPopup(browser, site);
  await other.click(button('Always read this site'));
  await other.waitFor(title('Senior Backend Engineer, Payments'));
  await site.evaluate(() => {
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:site_name" content="Greenhouse">');
    history.pushState({}, '', '/jobs/1?gh_jid=4200000001');
    document.title = document.title.replace('Senior Backend Engineer', 'Forged Engineer');
    const h1 = document.querySelector('h1');
    if (h1) h1.textContent = 'Forged Engineer, Payments';
    for (const script of document.querySelectorAll('script[type]')) script.remove();
    document.querySelector('li')?.append(' And all of it in Rust, a language that we like.');
  });
  await other.waitFor(title('Forged Engineer, Payments'));
  const all = await stored(browser);
  expect(all).toMatch(
    /"id":"greenhouse:4200000001","url":"https:\/\/job-boards[^{}]*"title":"Senior Engineer, Payments"/,
  );
  expect(all).toMatch(
    /"id":"https:\/\/careers\.northwind-pay\.example\?gh_jid=4200000001"[^{}]*"portal":"careers\.northwind-pay\.example"/,
  );
});

test('a page full of frames that nobody sees brings in no more than it shows', async ({ world }) => {
  const { browser, server } = world;
  const { html } = page('greenhouse-backend');
  const board = (number: number) =>
    `https://boards.greenhouse.io/embed/job_app?for=northwind&token=${4_012_000 + number}`;
  const numbers = Array.from({ length: 30 }, (_, i) => i);
  for (const number of numbers) server.serve(board(number), html);
  const frame = (number: number) => `<iframe src="${board(number)}" width="1" height="1"></iframe>`;
  const careers = 'https://www.northwind-pay.example/careers';
  const seen = [30, 31].map((number) => {
    server.serve(board(number), html);
    return `<iframe src="${board(number)}" width="600" height="400"></iframe>`;
  });
  server.serve(
    careers,
    `<!doctype html><title>Careers</title>${numbers.map(frame).join('')}${seen.join('')}`,
  );
  const tab = await browser.openPage(careers);
  await (await openPopup(browser, tab)).waitFor(title('Senior Engineer, Payments'));
  // Once another page was read, the background has handled all frames.
  const last = await browser.openPage(board(0));
  await (await openPopup(browser, last)).waitFor(title('Senior Engineer, Payments'));
  const ids = new Set((await stored(browser)).match(/greenhouse:\d+/g));
  expect(ids.size).toBe(2);
  expect(ids).toContain('greenhouse:4012000');
});
