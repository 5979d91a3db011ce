// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { atOnce } from '#src/posting/budget/budget.ts';
import { browserName, misreadReport } from '#src/posting/misread/misread-report.ts';
import { pageReport } from '#src/posting/misread/page-report.ts';
import { documentOf, savedPages } from '../pages.ts';

const NOW = Date.UTC(2026, 10, 29);
const page = async (site: string) => {
  const found = savedPages().find((one) => one.site === site && one.expected !== null);
  if (!found) throw new Error(`no page of ${site}`);
  return { ...found, report: await pageReport(documentOf(found.html), found.url, NOW, atOnce) };
};

describe('the report of a page', () => {
  test('of a known site tells that its facts decided, and what else was weighed', async () => {
    const { report, expected } = await page('greenhouse');
    expect(report.reader).toBe('what is known of Greenhouse');
    expect(report.byItself).toBe('a posting');
    expect(report.read[0]).toBe(`title: ${expected?.title}`);
    expect(report.weighed.join('\n')).toMatch(/^title: \d.*\(.+\)\ncompany: [\s\S]*\nsigns: /);
    expect(report.skeleton).toMatch(/^html/);
  });

  test('of any page tells who decided, and candidates with their scores', async () => {
    const html = `<title>Lunch</title><body><main><h1>What is for lunch</h1><p>On Mondays there is soup of the vegetables
      that the garden gives, with bread from the baker next door.</p></main></body>`;
    const report = await pageReport(
      documentOf(html),
      new URL('https://contoso.example/lunch?user=zaphod'),
      NOW,
      atOnce,
    );
    expect(report).toMatchObject({
      address: 'https://contoso.example/lunch',
      reader: 'the page as a whole',
      byItself: 'no-posting',
    });
    expect(report.read.join('\n')).toContain('in doubt');
    expect(report.weighed[0]).toMatch(/^title: \d+\.\d «What is for lunch» \(/);
  });

  test('tells of structured data what it has, and none of what it says', async () => {
    const job = {
      '@type': 'JobPosting',
      title: 'Cook',
      description: 'We cook.',
      hiringOrganization: { name: 'Zaphod' },
    };
    const html = `<title>x</title><script type="application/ld+json">${JSON.stringify(job)}</script><body><h1>Cook</h1></body>`;
    const { structured } = await pageReport(
      documentOf(html),
      new URL('https://contoso.example/1'),
      NOW,
      atOnce,
    );
    expect(structured).toEqual(['@type 10, title 4, description 8, hiringOrganization.name 6']);
  });

  test('tells the facts that the posting says of itself, by the day on which it is read', async () => {
    const text = 'Our lamps know when it is dark, and you know why they do, and when they should not at all.';
    const job = { '@type': 'JobPosting', title: 'Cook', description: text, datePosted: '2026-11-20' };
    const html = `<title>Cook</title><script type="application/ld+json">${JSON.stringify(job)}</script><body><h1>Cook</h1></body>`;
    const { read } = await pageReport(documentOf(html), new URL('https://contoso.example/1'), NOW, atOnce);
    expect(read).toContain('facts: {"posted":"2026-11-20"}');
  });

  test('holds no address and no number of anybody', async () => {
    const html = `<title>Cook</title><body><h1>Cook, zaphod@contoso.example</h1><p>Call Zaphod at +49 30 1234567 or write to
      zaphod@contoso.example, and we will cook together on Mondays.</p></body>`;
    const text = JSON.stringify(
      await pageReport(documentOf(html), new URL('https://contoso.example/1'), NOW, atOnce),
    );
    expect(text).not.toMatch(/@contoso|1234567/);
    expect(text).toContain('[mail]');
  });
});

test('a report is one text, in parts', async () => {
  const { report } = await page('lever');
  const text = misreadReport(report, { version: '1.2.3', browser: 'Firefox 142', kept: [] });
  expect(text).toMatch(
    /^## Page\nhttps:\/\/jobs\.lever\.co\/\S+\nGaplight 1\.2\.3, Firefox 142\n\n## Read on the click\nby: /,
  );
  expect(text).toContain('\n## Skeleton (names and lengths)\nhtml');
  expect(text).not.toContain('## Kept');
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36',
    'Chrome 139',
  ],
  ['Something else', 'unknown browser'],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
