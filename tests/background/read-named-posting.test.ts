import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '#src/background/read-page.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { keptPostings, postingText } from '#src/store/postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { SAVED, setSaved } from '#tests/store/set-saved.ts';
import { emptyBrowser, fieldsRead, kept, noSkills, say, senderAt } from './pages-read.ts';

beforeEach(emptyBrowser);

describe('a posting that a page says it shows', () => {
  const NUMBERS = Array.from({ length: 12 }, (_, i) => 4_200_000_001 + i);
  const boards = (number: number) => `https://job-boards.greenhouse.io/acme/jobs/${number}`;
  const embedded = (number: number) => `https://evil.example/jobs?gh_jid=${number}`;
  const text = (words: string) => [{ kind: 'paragraph' as const, text: words }];
  const read = (url: string, more: Partial<typeof fieldsRead> = {}, now = 1) =>
    readPage({ url, reading: { posting: { ...fieldsRead, ...more } } }, senderAt(url), noSkills, now);

  it('is not written over by any page that names it, saved or not', async () => {
    for (const number of NUMBERS) await read(boards(number), { blocks: text('Java') });
    await setSaved([`greenhouse:${NUMBERS[0]}`], true);
    const before = await keptPostings();
    for (const number of NUMBERS) {
      await read(embedded(number), { title: 'Forged', blocks: text('PHP') }, 2);
      await read(embedded(number), { company: 'Forged', blocks: text('PHP') }, 2);
      await read(embedded(number), { blocks: text('PHP') }, 2);
    }
    const after = (await keptPostings()).filter(({ portal }) => portal === 'Greenhouse');
    expect(after).toEqual(before);
    for (const { id } of before) expect(await postingText(id)).toEqual(text('Java'));
  });

  it('is shown as it was read on the board, where title and employer are the same', async () => {
    const [number = 0] = NUMBERS;
    await read(boards(number));
    const sender = senderAt(embedded(number));
    await say(sender, embedded(number));
    expect(await tabState(sender.tab)).toEqual({ url: embedded(number), posting: `greenhouse:${number}` });
    expect(await keptPostings()).toHaveLength(1);
  });

  it('is one of its host where the board was never read, and the board’s own is another', async () => {
    const [number = 0] = NUMBERS;
    await read(embedded(number));
    await read(boards(number));
    expect((await kept()).map(({ id }) => id)).toEqual([
      `greenhouse:${number}`,
      `https://evil.example?gh_jid=${number}`,
    ]);
  });

  it('is not shown as another page had read it that named it too', async () => {
    const [number = 0] = NUMBERS;
    const url = `https://other.example/jobs?gh_jid=${number}`;
    await keepPosting({ ...fieldsRead, id: `greenhouse:${number}`, url, portal: 'Other' }, [], '1.0', 1);
    const sender = senderAt(embedded(number));
    await say(sender, embedded(number));
    expect(await tabState(sender.tab)).toMatchObject({ posting: `https://evil.example?gh_jid=${number}` });
    expect(await keptPostings()).toHaveLength(2);
  });

  it('is stored though an imported posting has its number and no address', async () => {
    const [number = 0] = NUMBERS;
    await keepPosting({ ...fieldsRead, id: `greenhouse:${number}`, url: '', portal: '' }, [], '1.0', 1);
    const sender = senderAt(embedded(number));
    await say(sender, embedded(number));
    expect(await tabState(sender.tab)).toMatchObject({ posting: `https://evil.example?gh_jid=${number}` });
  });

  it('is not stored unasked where the page that names it looks like no posting', async () => {
    const [number = 0] = NUMBERS;
    await read(boards(number), { blocks: text('Java') });
    const before = await kept();
    const sender = senderAt(embedded(number));
    const doubtful = { ...fieldsRead, title: 'Another', blocks: text('Java'), sure: false as const };
    const url = embedded(number);
    await readPage({ url, reading: { posting: doubtful } }, sender, noSkills, 2);
    expect(await kept()).toEqual(before);
    expect(await tabState(sender.tab)).toMatchObject({ posting: `https://evil.example?gh_jid=${number}` });
  });

  it('that its host had read before, under the board’s number, goes on as the host’s own', async () => {
    const [number = 0] = NUMBERS;
    const old = { ...fieldsRead, id: `greenhouse:${number}`, url: embedded(number), portal: 'Acme' };
    await keepPosting({ ...old, blocks: text('Java') }, [], '1.0', 1);
    await setSaved([old.id], true);
    await read(embedded(number), { title: 'Engineer, Payments', blocks: text('Go') }, 5);
    expect(await keptPostings()).toMatchObject([
      {
        id: `https://evil.example?gh_jid=${number}`,
        title: 'Engineer, Payments',
        progress: SAVED,
        firstSeen: 1,
      },
    ]);
    expect(await postingText(old.id)).toEqual([]);
  });
});
