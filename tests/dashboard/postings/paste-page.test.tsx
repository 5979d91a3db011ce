// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PastePage } from '#src/dashboard/postings/paste-page.tsx';
import { PostingRow } from '#src/dashboard/postings/posting-row.tsx';
import { outdatedPostings } from '#src/store/outdated-postings.ts';
import { keptPostings, postingText } from '#src/store/postings.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { talliesOf } from '#src/ui/tiers-told.ts';
import { saved } from '#tests/popup/facts.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const sent = vi.hoisted(() => vi.fn(async (_message: string) => undefined));
vi.mock('#src/messages.ts', () => ({ sendMessage: sent }));

const AD =
  'Lamp Engineer\nContoso Lamps\n\nOur lamps know when it is dark, and you know why that is.\n\nYou have:\n- Docker';

const field = (name: string) =>
  [...document.querySelectorAll('label')]
    .find((label) => label.textContent?.trim() === name)
    ?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');

async function write(name: string, text: string): Promise<void> {
  const input = field(name);
  if (!input) throw new Error(`no field "${name}"`);
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const keep = () => act(async () => document.querySelector<HTMLElement>('button[type=submit]')?.click());

beforeEach(async () => {
  fakeBrowser.reset();
  location.hash = '';
  await act(() => render(<PastePage list="#/postings" />, document.body));
});

afterEach(() => render(null, document.body));

test('what it is taken for is shown, can be put right, and is kept as that', async () => {
  await write('Its text', AD);
  expect(field('Title')?.value).toBe('Lamp Engineer');
  expect(field('Company')?.value).toBe('Contoso Lamps');
  expect(document.body.textContent).toContain('1 heading and 1 list item');
  await write('Title', 'Senior Lamp Engineer');
  await write('Place', 'Brno');
  await keep();
  await vi.waitFor(() => expect(location.hash).toMatch(/^#\/postings\/pasted/));
  const [kept] = await keptPostings();
  expect(kept).toMatchObject({
    title: 'Senior Lamp Engineer',
    company: 'Contoso Lamps',
    location: 'Brno',
    portal: 'Pasted',
    url: '',
  });
  expect(await postingText(kept?.id ?? '')).toContainEqual({ kind: 'item', text: 'Docker' });
  // The background extracts its skills later.
  expect(await outdatedPostings('1.0')).toEqual([kept?.id]);
  expect(sent).toHaveBeenCalledWith('findAnew');
});

test('what is no posting is not kept', async () => {
  const before = (await keptPostings()).length;
  await write('Its text', 'Lamp Engineer');
  expect(document.body.textContent).toContain('too short');
  await keep();
  expect(await keptPostings()).toHaveLength(before);
  await write('Its text', AD);
  await write('Title', ' ');
  await keep();
  expect(await keptPostings()).toHaveLength(before);
});

test('the list has no link to a page that there is not', async () => {
  const show = (url: string) =>
    render(
      <table>
        <PostingRow
          row={{
            posting: saved([], { url }),
            match: { score: null, band: null, gaps: [], tallies: talliesOf([]) } as never,
          }}
          rowIndex={2}
          selected={false}
          forget={() => {}}
          edit={() => {}}
          columns={DEFAULTS.postingColumns}
          taxonomy={SMALL}
          now={0}
        />
      </table>,
      document.body,
    );
  await act(() => show(''));
  expect(document.querySelector('[data-cell="open"], [href=""]')).toBeNull();
  await act(() => show('https://jobs.example/1'));
  expect(document.querySelector('[data-cell="open"]')).not.toBeNull();
});
