import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkedMessage, MOST_MESSAGES, Refused } from '#src/background/answer.ts';
import { PAYLOADS } from '#src/background/payloads.ts';
import { isOwnAddress, type PageSender, senderOf, type ToldSender } from '#src/background/sender.ts';
import { READING_LIMITS } from '#src/posting/budget/limits.ts';
import { countSteps } from '#tests/steps.ts';

const ID = fakeBrowser.runtime.id;
const URL_OF_PAGE = 'https://www.linkedin.com/jobs/view/7';
const page: ToldSender = { id: ID, url: URL_OF_PAGE, frameId: 0, tab: { id: 3, incognito: false } };
const popup: ToldSender = { id: ID, url: `${fakeBrowser.runtime.getURL('/')}popup.html` };
/** A page of the extension in a tab, such as the options. */
const options: ToldSender = { id: ID, url: `${fakeBrowser.runtime.getURL('/')}options.html`, tab: { id: 9 } };

const posting = {
  title: 'Engineer',
  company: 'Acme',
  location: '',
  blocks: [{ kind: 'item', text: 'Java' }],
};
const read = { url: URL_OF_PAGE, reading: { posting } };
/** A valid message of each kind. */
const GOOD = {
  pageRead: read,
  keepPart: {
    tab: 3,
    by: 'selection',
    shown: 'linkedin:7',
    part: { url: URL_OF_PAGE, ...posting, usual: '0123456789abcdef' },
  },
  popupStore: { tab: 3, posting: 'linkedin:7' },
  pageSettings: undefined,
  scriptNeeded: 'reader',
  scoresOf: ['linkedin:7'],
  findSkills: { title: '', company: '', blocks: [] },
  findAnew: undefined,
};
type Name = keyof typeof GOOD;
const NAMES = Object.keys(GOOD) as Name[];
const isLetThrough = (name: Name, data: unknown, sender: ToldSender) => {
  try {
    checkedMessage(name, data, sender);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    return false;
  }
};

beforeEach(() => fakeBrowser.reset());

describe('how much a page may ask', () => {
  const isHeard = (name: Name, sender: ToldSender, now: number) => {
    try {
      return checkedMessage(name, GOOD[name], sender, now).length > 0;
    } catch (error) {
      expect(String(error)).toBe(`Refused: ${name}: too many messages`);
      return false;
    }
  };
  const heard = (count: number, name: Name, sender: ToldSender, now = 1_000) =>
    Array.from({ length: count }, () => isHeard(name, sender, now)).filter(Boolean).length;
  const inFrame = (tab: number, frameId: number): ToldSender => ({ ...page, tab: { id: tab }, frameId });

  it.each(NAMES.filter((name) => isLetThrough(name, GOOD[name], page)))(
    'is bounded for %s, whatever else it asks',
    (name) => {
      const from = inFrame(100 + NAMES.indexOf(name), 0);
      expect(heard(5_000, name, from)).toBe(MOST_MESSAGES.frame.most);
      expect(heard(100, 'pageSettings', from)).toBe(0);
      expect(heard(100, 'pageSettings', from, 3_000)).toBe(2 * MOST_MESSAGES.frame.perSecond);
    },
  );

  it('is bounded for all its frames together, and leaves other tabs what is theirs', () => {
    const all = Array.from({ length: 100 }, (_, frame) => heard(100, 'pageRead', inFrame(200, frame)));
    expect(all.reduce((sum, one) => sum + one)).toBe(MOST_MESSAGES.tab.most);
    expect(heard(1, 'pageRead', inFrame(201, 0))).toBe(1);
  });

  it('leaves the page what a busy frame may not have', () => {
    expect(heard(5_000, 'pageRead', inFrame(202, 7))).toBe(MOST_MESSAGES.frame.most);
    expect(heard(20, 'pageRead', inFrame(202, 0))).toBe(20);
  });

  it('counts what is refused for its content too, and nothing that our own pages ask', () => {
    const from = inFrame(203, 0);
    for (let n = 0; n < 5_000; n++)
      expect(() => checkedMessage('scoresOf', [1], from, 1_000)).toThrow(Refused);
    expect(heard(1, 'pageSettings', from)).toBe(0);
    expect(heard(1_000, 'findAnew', popup)).toBe(1_000);
  });
});

describe('how much a message costs', () => {
  // Each of a million blocks was checked before their number was.
  it.each([
    ['blocks', { blocks: Array(200_000).fill({ kind: 'item', text: '' }) }],
    ['texts beside it', { told: { pay: Array(200_000).fill('') } }],
  ])('is bounded for a posting with %s without end', (_what, more) => {
    const data = { url: URL_OF_PAGE, reading: { posting: { ...posting, ...more } } };
    const from: ToldSender = { ...page, tab: { id: 300 } };
    expect(countSteps(() => checkedMessage('pageRead', data, from))).toBeLessThan(100_000);
  });
});

describe('who may ask the background', () => {
  it('knows of every message that there is', () => {
    expect(NAMES.sort()).toEqual(Object.keys(PAYLOADS).sort());
  });

  it.each<[string, ToldSender, Name[]]>([
    ['a content script', page, ['pageRead', 'pageSettings', 'scoresOf', 'scriptNeeded']],
    ['the popup', popup, ['findSkills', 'findAnew', 'keepPart', 'popupStore']],
    ['a page of ours in a tab', options, ['findSkills', 'findAnew', 'keepPart', 'popupStore']],
    ['another extension', { ...page, id: 'another' }, []],
    ['another extension that has our address', { ...popup, id: 'another' }, []],
    ['a content script without a tab', { ...page, tab: undefined }, []],
    ['a page without an address', { ...page, url: undefined }, []],
    ['a page at no address of the web', { ...page, url: 'about:blank' }, []],
    [
      'a page whose address begins like ours',
      { ...page, url: `https://x/${popup.url}` },
      ['pageRead', 'pageSettings', 'scoresOf', 'scriptNeeded'],
    ],
  ])('%s', (_who, sender, may) => {
    const let_through = NAMES.filter((name) => isLetThrough(name, GOOD[name], sender));
    expect(let_through.sort()).toEqual([...may].sort());
  });

  it('tells a private window', () => {
    expect(senderOf({ ...page, tab: { id: 3, incognito: true } })).toMatchObject({ isPrivate: true });
    expect(senderOf(page)).toMatchObject({ kind: 'page', tab: 3, frame: 0, isPrivate: false });
  });

  it('takes addresses of the sender’s own host for its own, and no others', () => {
    const sender = senderOf(page) as PageSender;
    const own = (url: string) => isOwnAddress(sender, new URL(url));
    expect(own('https://www.linkedin.com/jobs/search?currentJobId=8')).toBe(true);
    for (const url of [
      'https://linkedin.com/jobs/view/7',
      'http://www.linkedin.com/jobs/view/7',
      'https://www.linkedin.com:8443/jobs/view/7',
      'https://www.linkedin.com.evil.example/jobs/view/7',
      'https://evil.example/?https://www.linkedin.com/jobs/view/7',
      'javascript:alert(1)//www.linkedin.com',
      'data:text/html,x',
    ])
      expect([url, own(url)]).toEqual([url, false]);
  });
});

describe('what a message may hold', () => {
  it.each<[string, Name, unknown]>([
    ['nothing', 'pageRead', undefined],
    ['no address', 'pageRead', { ...read, url: 'LinkedIn' }],
    ['an endless address', 'pageRead', { ...read, url: `https://a.example/${'x'.repeat(20_000)}` }],
    ['an unknown reason', 'pageRead', { ...read, reading: { unread: 'because' } }],
    ['a title that is no text', 'pageRead', { ...read, reading: { posting: { ...posting, title: {} } } }],
    ['blocks that are none', 'pageRead', { ...read, reading: { posting: { ...posting, blocks: [1] } } }],
    [
      'a kind of block that is none',
      'pageRead',
      { ...read, reading: { posting: { ...posting, blocks: [{ kind: 'script', text: '' }] } } },
    ],
    ['ids that are none', 'scoresOf', [1]],
    ['more ids than any list shows', 'scoresOf', Array.from({ length: 201 }, (_, i) => `linkedin:${i}`)],
    ['a choice that there is not', 'keepPart', { ...GOOD.keepPart, by: 'guess' }],
    [
      'a print that is none',
      'keepPart',
      { ...GOOD.keepPart, part: { ...GOOD.keepPart.part, usual: 'as before' } },
    ],
    [
      'a part that is longer than any ad',
      'keepPart',
      {
        ...GOOD.keepPart,
        part: {
          ...GOOD.keepPart.part,
          blocks: Array.from({ length: READING_LIMITS.nodes + 1 }, () => ({ kind: 'item', text: '' })),
        },
      },
    ],
    ['something where there is nothing to say', 'pageSettings', { scores: true }],
    ['a list for a map', 'findSkills', []],
  ])('refuses %s', (_what, name, data) => {
    const sender = name === 'findSkills' || name === 'keepPart' ? popup : page;
    expect(isLetThrough(name, GOOD[name], sender)).toBe(true);
    expect(isLetThrough(name, data, sender)).toBe(false);
  });

  it('leaves out what a page may not say: which posting it is, and whose site', () => {
    const forged = {
      ...posting,
      id: 'linkedin:1',
      url: 'javascript:alert(1)',
      portal: 'LinkedIn',
      saved: true,
    };
    const [{ reading }] = checkedMessage('pageRead', { ...read, reading: { posting: forged } }, page);
    expect(reading).toEqual({ posting });
  });

  it('cuts what is too long, and leaves no half characters', () => {
    const long = { ...posting, title: `${'x'.repeat(1_999)}😀`, company: '\ud800' };
    const [{ reading }] = checkedMessage('pageRead', { ...read, reading: { posting: long } }, page);
    expect(reading).toMatchObject({ posting: { title: `${'x'.repeat(1_999)}\ufffd`, company: '\ufffd' } });
  });

  it('removes characters that reverse the letters of a text', () => {
    const overrides = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
    const names = { title: 'Engineer', company: 'Acme', location: 'Brno' };
    const blocks = (text: string) => [{ kind: 'item' as const, text }];
    const forged = {
      title: `Engi${overrides}neer`,
      company: `${overrides}Acme`,
      location: `Brno${overrides}`,
    };
    const reading = { posting: { ...posting, ...forged, blocks: blocks(`${overrides}Java`) } };
    const [checked] = checkedMessage('pageRead', { ...read, reading }, page);
    expect(checked.reading).toMatchObject({ posting: { ...names, blocks: blocks('Java') } });
    const part = { ...GOOD.keepPart.part, ...forged, blocks: blocks(`Ja${overrides}va`) };
    const [chosen] = checkedMessage('keepPart', { ...GOOD.keepPart, part }, popup);
    expect(chosen.part).toMatchObject({ ...names, blocks: blocks('Java') });
  });

  it.each([
    [
      'too much text',
      Array.from({ length: 4 }, () => ({ kind: 'item', text: 'x'.repeat(READING_LIMITS.text / 3) })),
    ],
    ['too many blocks', Array.from({ length: READING_LIMITS.nodes + 1 }, () => ({ kind: 'item', text: '' }))],
  ])('gives up a posting of %s', (_what, blocks) => {
    const [{ reading }] = checkedMessage(
      'pageRead',
      { ...read, reading: { posting: { ...posting, blocks } } },
      page,
    );
    expect(reading).toEqual({ unread: 'too-large' });
  });
});
