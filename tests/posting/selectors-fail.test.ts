// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPosting } from '#src/posting/read-posting.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { documentOf, savedPages } from './pages.ts';

const pages = savedPages();
const sites = SITES.filter(({ structured }) => structured !== 'never');

/** A page after a redesign: no class name is left, only metadata for search engines. */
const job = {
  '@type': 'JobPosting',
  title: 'Lamp Engineer',
  description:
    '<p>Our lamps know when it is dark, and you know why they do.</p><ul><li>C and Zigbee</li></ul>',
  hiringOrganization: { name: 'Contoso Lamps' },
};
const data = `<script type="application/ld+json">${JSON.stringify(job)}</script>`;
const html = `<!doctype html><html><head><title>Lamp Engineer</title>${data}</head><body></body></html>`;

test.each(sites)('$portal is still read by its structured data', ({ id }) => {
  const { url } = pages.find((page) => page.site === id && page.expected !== null) ?? {};
  const posting = { title: 'Lamp Engineer', company: 'Contoso Lamps' };
  expect(readPosting(documentOf(html), url as URL)).toMatchObject({ posting });
});
