// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findLines } from '#src/page/marks/find-lines.ts';
import { type MarkedLine, markedLines } from '#src/page/marks/marked-lines.ts';
import { PageText } from '#src/page/marks/page-text.ts';
import { Slices } from '#src/page/marks/slices.ts';

/** Parses a line with recognised words in brackets: "You write [Python]". */
function line(source: string, block = 0): MarkedLine {
  const spans: MarkedLine['spans'] = [];
  let text = '';
  for (const [i, piece] of source.split(/[[\]]/).entries()) {
    if (i % 2 === 1) spans.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return { block, text, spans };
}

/** Returns the words found in a page, each with the element in which it begins. */
async function found(html: string, ...lines: MarkedLine[]): Promise<string[]> {
  document.body.innerHTML = html;
  const slices = new Slices();
  const marks = await findLines(await PageText.read(document.body, slices), lines, slices);
  return marks.map(({ range }) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return `${range.startContainer.parentElement?.localName}: ${live.toString()}`;
  });
}

beforeEach(() => {
  // There is no layout here: markup decides visibility.
  Element.prototype.checkVisibility = function () {
    return this.closest('.unseen') === null;
  };
  globalThis.StaticRange ??= class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  } as unknown as typeof StaticRange;
});

describe('a word is found', () => {
  test('in its line, however that is spaced', async () => {
    expect(await found('<p>You\n  write <b>Python</b>\u200b.</p>', line('You write [Python].'))).toEqual([
      'b: Python',
    ]);
  });
  test('across elements', async () => {
    expect(await found('<p>Some <b>Post</b><i>gre</i>SQL</p>', line('Some [PostgreSQL]'))).toEqual([
      'b: PostgreSQL',
    ]);
  });
  test('where the line stands, and nowhere else', async () => {
    const page = '<nav>Go</nav><p>Go on.</p><li>You know Go.</li>';
    expect(await found(page, line('You know [Go].'))).toEqual(['li: Go']);
  });
  test('in each of two lines that are alike', async () => {
    const page = '<h2>Rust</h2><li>Rust</li>';
    expect(await found(page, line('[Rust]'), line('[Rust]', 1))).toEqual(['h2: Rust', 'li: Rust']);
  });
  test('where it can be seen', async () => {
    expect(await found('<p class="unseen">Use Rust</p><li>Use Rust</li>', line('Use [Rust]'))).toEqual([
      'li: Rust',
    ]);
  });
  test('by what stands around it, where the line goes on otherwise', async () => {
    const wanted = line('You will be writing [Python] every day, as JSON-LD has it');
    expect(await found('<p>You will be writing Python every day – here.</p>', wanted)).toEqual(['p: Python']);
  });
  test('by itself as the last resort, as a whole word', async () => {
    const page = '<p>Gopher, Go!</p><b>Go</b>';
    expect(await found(page, line('Knows [Go] well'), line('Much [Go]', 1))).toEqual(['p: Go', 'b: Go']);
  });
  test('by itself only inside the posting, not in menus and other jobs', async () => {
    const page =
      '<nav>Go</nav><h1>Go Engineer</h1><p>You write Rust.</p><b>Go</b><p>You know SQL.</p><a>Go Developer</a>';
    const wanted = [
      line('[Go] Engineer', -1),
      line('You write [Rust].', 0),
      line('Knows [Go] well', 1),
      line('You know [SQL].', 2),
    ];
    expect(await found(page, ...wanted)).toEqual(['h1: Go', 'p: Rust', 'b: Go', 'p: SQL']);
  });
  test('and one that is not there is passed over', async () => {
    expect(await found('<p>Nothing.</p>', line('Knows [Go] well'))).toEqual([]);
  });
});

test('no page is marked without end', async () => {
  const page = `<p>${'Go, '.repeat(6_000)}</p>`;
  expect(await found(page, line('Knows [Go] well'))).toHaveLength(5_000);
});

test('all recognised words are sent alike, once each', () => {
  const place = (block: number, start: number, end: number) => ({ block, start, end });
  const mention = (need: 'required' | 'excluded', ...places: ReturnType<typeof place>[]) => ({
    skill: 'x',
    need,
    years: null,
    anyOf: null,
    places,
  });
  const mentions = [
    mention('excluded', place(0, 9, 13)),
    mention('required', place(0, 0, 4), place(-1, 0, 4), place(0, 90, 94), place(7, 0, 4)),
    mention('required', place(0, 0, 7)),
  ];
  const blocks = [{ kind: 'item' as const, text: 'Java EE, Rust' }];
  expect(markedLines({ title: 'Java developer', mentions }, blocks)).toEqual([
    { block: -1, text: 'Java developer', spans: [[0, 4]] },
    {
      block: 0,
      text: 'Java EE, Rust',
      spans: [
        [0, 7],
        [9, 13],
      ],
    },
  ]);
});
