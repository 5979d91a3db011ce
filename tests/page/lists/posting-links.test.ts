// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PostingLinks } from '#src/page/lists/posting-links.ts';
import { postingKey } from '#src/posting/identity/identity.ts';

const go = (url: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
const nextFrame = vi.fn(async () => {});

/** Returns the texts of found links by the posting's id. */
async function find(html: string): Promise<Record<string, string>> {
  document.body.innerHTML = html;
  const found = await new PostingLinks(postingKey).find(document, nextFrame);
  return Object.fromEntries([...found].map(([id, link]) => [id, link.textContent]));
}

beforeEach(() => {
  go('https://job-boards.greenhouse.io/northwindpay');
});

describe('the links to postings', () => {
  it('are those whose address is a posting’s, of any portal', async () => {
    expect(
      await find(`
        <a href="/northwindpay/jobs/4200000001?gh_src=1">Senior Engineer</a>
        <a href="/northwindpay">All jobs</a>
        <a href="https://jobs.lever.co/contoso/1b2c3d4e-0000-4111-8222-333344445555">Developer</a>
        <a href="mailto:jobs@contoso.example">Write to us</a> <a>Nowhere</a> <a href="http://[">Broken</a>`),
    ).toEqual({
      'greenhouse:4200000001': 'Senior Engineer',
      'lever:1b2c3d4e-0000-4111-8222-333344445555': 'Developer',
    });
  });

  it('are one for each posting: the one with the most words', async () => {
    const to = 'href="/northwindpay/jobs/4200000001"';
    expect(await find(`<a ${to}></a><a ${to}>Senior Engineer</a><a ${to}>Apply</a>`)).toEqual({
      'greenhouse:4200000001': 'Senior Engineer',
    });
  });

  it('are not those of a posting’s own page to itself', async () => {
    go('https://job-boards.greenhouse.io/northwindpay/jobs/4200000001');
    expect(
      await find('<a href="#app">Apply</a> <a href="/northwindpay/jobs/4200000002">A similar one</a>'),
    ).toEqual({ 'greenhouse:4200000002': 'A similar one' });
  });

  it('are all of the list beside which one posting is shown', async () => {
    go('https://www.linkedin.com/jobs/search/?currentJobId=4100000001');
    const links = '<a href="/jobs/view/4100000001/">One</a><a href="/jobs/view/4100000002/">Two</a>';
    expect(Object.keys(await find(links))).toEqual(['linkedin:4100000001', 'linkedin:4100000002']);
  });

  it('are looked for in slices, so that a long page stays quick', async () => {
    const links = Array.from({ length: 4_000 }, (_, i) => `<a href="/northwindpay/jobs/42${i}">x</a>`);
    expect(Object.keys(await find(links.join('')))).toHaveLength(4_000);
    expect(nextFrame.mock.calls.length).toBeGreaterThan(1);
  });
});
