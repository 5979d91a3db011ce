// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { postingKey } from '#src/posting/identity/identity.ts';
import { pastedBlocks, pastedPosting } from '#src/posting/pasted/pasted.ts';
import { guessHead } from '#src/posting/pasted/pasted-head.ts';

const AD = `Lamp Engineer
Contoso Lamps
Brno, Czechia · 2 weeks ago

Our lamps know when it is dark, and you know why: that is the whole of the job.

What you bring:
• C and Zigbee
• Docker is a plus`;

const MAIL = `From: jobs@contoso.example
To: me@example.org
Subject: Fwd: Lamp Engineer at Contoso Lamps

Hi,

> we thought of you. Our lamps know when it is dark, and you know why.
>
> Requirements:
> - C and Zigbee
> - Docker is a plus`;

const CHAT = `Hey! Contoso Lamps is looking for a Lamp Engineer to join us in Brno.
You should know C and Zigbee, and Docker would not hurt. Write me if you want to hear more.`;

describe('which job it is', () => {
  test.each([
    ['an ad', AD, 'Lamp Engineer', 'Contoso Lamps', ''],
    [
      'an ad with the employer first',
      `Contoso Lamps\nLamp Engineer\n\n${AD}`,
      'Lamp Engineer',
      'Contoso Lamps',
      '',
    ],
    ['a mail', MAIL, 'Lamp Engineer', 'Contoso Lamps', ''],
    ['a chat', CHAT.replace('Hey! ', ''), 'Lamp Engineer', 'Contoso Lamps', ''],
    [
      'labels',
      'Position: Lamp Engineer\nCompany: Contoso Lamps\nLocation: Brno\n\nText',
      'Lamp Engineer',
      'Contoso Lamps',
      'Brno',
    ],
    [
      'German labels',
      'Stelle: Lampenbauer\nFirma: Contoso\nStandort: Brünn',
      'Lampenbauer',
      'Contoso',
      'Brünn',
    ],
    ['Markdown', '# Lamp Engineer\n\n**About us**\n\nWe build lamps.', 'Lamp Engineer', '', ''],
    ['"we"', 'We are looking for a Lamp Engineer to join us.', 'Lamp Engineer', '', ''],
    ['nothing', 'We build lamps. You would like it here.', '', '', ''],
    ['no text at all', '  \n ', '', '', ''],
  ])('is guessed of %s', (_name, text, title, company, location) => {
    expect(guessHead(text)).toEqual({ title, company, location });
  });

  test('is not looked for without end', () => {
    for (const piece of ['Contoso is ', 'is looking for a ', 'Title: ', '> > > ', 'A. ', '\n']) {
      expect(guessHead(piece.repeat(20_000)).title.length).toBeLessThan(300);
    }
  });
});

describe('the text', () => {
  test('of an ad has its headings and items', () => {
    expect(pastedBlocks(AD).slice(-3)).toEqual([
      { kind: 'heading', text: 'What you bring:' },
      { kind: 'item', text: 'C and Zigbee' },
      { kind: 'item', text: 'Docker is a plus' },
    ]);
  });

  test('of a mail is read without its head and its quotation marks', () => {
    const blocks = pastedBlocks(MAIL);
    expect(blocks.map(({ text }) => text).join('\n')).not.toMatch(/From:|Subject:|>/);
    expect(blocks.filter(({ kind }) => kind === 'item')).toHaveLength(2);
  });

  test('of HTML is read like a page’s', () => {
    const blocks = pastedBlocks(
      '<p>Our lamps know when it is dark, and you know why that is so.</p><ul><li>C</li></ul>',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item']);
  });

  test.each(['', 'Lamp Engineer', 'word '.repeat(100_000)])('is none of %.20j', (text) => {
    expect(pastedBlocks(text)).toEqual([]);
  });
});

describe('the posting', () => {
  const head = { title: 'Lamp Engineer', company: 'Contoso Lamps', location: 'Brno' };

  test('bears what the user said it is, and no address', () => {
    const posting = pastedPosting(head, pastedBlocks(AD));
    expect(posting).toMatchObject({ ...head, url: '', portal: 'Pasted' });
    expect(posting.id).toMatch(/^pasted:[0-9a-f]{16}$/);
  });

  test('is the same however it is called, and wherever its lines break', () => {
    const one = pastedPosting(head, pastedBlocks(AD));
    const other = pastedPosting({ ...head, title: 'Engineer' }, pastedBlocks(AD.replaceAll('\n', '\n\n')));
    expect(other.id).toBe(one.id);
    expect(pastedPosting(head, pastedBlocks(MAIL)).id).not.toBe(one.id);
  });

  test('has the id of no page', () => {
    expect(postingKey(new URL('https://pasted.example/pasted:0123456789abcdef'))).toBeNull();
  });
});
