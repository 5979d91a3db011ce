// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readAnyPage } from '#src/posting/any-page/read-any-page.ts';
import { atOnce } from '#src/posting/budget/budget.ts';
import { readWholePage } from '#src/posting/parts/whole-page.ts';
import { documentOf, openShadows, savedPages } from '../pages.ts';

const LEVER = new URL('https://jobs.lever.co/contoso/11111111-2222-3333-4444-555555555555');
const OTHER = new URL('https://contoso.example/lamps/7');
const intro = 'Our lamps know when it is dark, and you know why they do and when they should not.';
const asks = Array.from(
  { length: 12 },
  (_, i) => `<li>You have built ${i + 2} things of metal, wire and patience.</li>`,
);
const text = ({ blocks }: { blocks: { text: string }[] }) => blocks.map((block) => block.text).join('\n');
const whole = (html: string, url = OTHER) => readWholePage(openShadows(documentOf(html)), url, atOnce);

describe('the whole page', () => {
  test('is more than the part that selectors found, with the title that they found', async () => {
    const html = `<title>Contoso Lamps - Lamp Engineer</title><body><div class="posting-headline"><h2>Lamp Engineer</h2></div>
      <div data-qa="job-description">${intro}</div><section><p>What else there is:</p><ul>${asks.join('')}</ul></section></body>`;
    const part = await whole(html, LEVER);
    expect(part.title).toBe('Lamp Engineer');
    expect(text(part)).toContain('You have built 13 things');
    expect(part.usual).toMatch(/^[0-9a-f]{16,128}$/);
  });

  test('has what stands in boxes that a reader takes for furniture, but no menu and no footer', async () => {
    const html = `<title>Lamps</title><body><nav>All jobs</nav><main><h1>Lamp Engineer</h1><p>${intro}</p></main>
      <aside class="sidebar"><ul>${asks.join('')}</ul></aside><footer>Contoso is a company of lamps and nothing else.</footer></body>`;
    const read = text(await whole(html));
    expect(read).toContain('You have built 13 things');
    expect(read).not.toMatch(/All jobs|nothing else/);
  });

  test('of a page that holds its text in open shadow roots is what they show', async () => {
    const html = `<title>Lamps</title><body><job-ad><template shadowrootmode="open"><h1>Lamp Engineer</h1><ul>${asks.join('')}</ul></template></job-ad></body>`;
    expect(text(await whole(html))).toContain('You have built 13 things');
  });

  test('has a title even where nobody sees one, and nothing where there is nothing', async () => {
    expect(await whole(`<title>Lamps</title><body><p>${intro}</p></body>`)).toHaveProperty('title', 'Lamps');
    expect(await whole('<body></body>')).toMatchObject({ title: 'contoso.example', blocks: [] });
  });

  test.each(savedPages().filter(({ expected }) => expected !== null))(
    'of $site/$name is no less than what is read of it',
    async ({ html, url }) => {
      const document = openShadows(documentOf(html));
      const asked = readAnyPage(document, url, { asked: true });
      const words = (read: string) => read.split(/\s+/).length;
      if (!('posting' in asked)) throw new Error('nothing was read');
      const part = await readWholePage(document, url, atOnce);
      expect(part.title).toBe(asked.posting.title);
      expect(words(text(part))).toBeGreaterThanOrEqual(words(text(asked.posting)));
    },
  );
});
