import { describe, expect, test } from 'vitest';
import { partRead } from '#src/posting/parts/part-read.ts';
import type { Block, Posting } from '#src/posting/posting.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const posting = (blocks: Block[], more: Partial<Posting> = {}): Posting => ({
  id: 'example:1',
  url: 'https://jobs.example/1',
  portal: 'Example',
  title: 'Engineer',
  company: '',
  location: '',
  blocks,
  ...more,
});
const asks: Block = { kind: 'heading', text: 'Requirements' };

describe('a posting seems to be read in part', () => {
  test.each<[string, Posting, ReturnType<typeof partRead>]>([
    ['of few words', posting([paragraph(words(90))]), { words: 90, why: 'few-words' }],
    [
      'of hardly any, though they ask',
      posting([asks, paragraph(words(30))]),
      { words: 31, why: 'few-words' },
    ],
    ['that asks for nothing', posting([paragraph(words(180))]), { words: 180, why: 'no-asks' }],
    ['that breaks off', posting([asks, paragraph(`${words(250)} …`)]), { words: 252, why: 'cut' }],
    ['that ends in a way on', posting([paragraph(`${words(250)}... Show more`)]), { words: 252, why: 'cut' }],
    [
      'that ends in a button',
      posting([paragraph(words(250)), paragraph('Read more')]),
      { words: 252, why: 'cut' },
    ],
    [
      'of which the page has more',
      posting([asks, paragraph(words(300))], { more: true }),
      { words: 301, why: 'more' },
    ],
  ])('%s', (_what, read, part) => {
    expect(partRead(read)).toEqual(part);
  });

  test.each<[string, Posting]>([
    ['a short one that says what it asks for', posting([asks, paragraph(words(50))])],
    ['a label that says so', posting([paragraph(words(150)), paragraph('Skills: C and Zigbee')])],
    ['a longer one without sections', posting([paragraph(words(260))])],
    ['a long one whose last word on the company is cut', posting([paragraph(`${words(600)}…`)])],
    ['an ellipsis within', posting([paragraph(`And then… ${words(260)}`)])],
    [
      'one in a script without spaces',
      posting([paragraph('私たちは暗い部屋を明るくするランプを作っています。'.repeat(20))]),
    ],
    ['what was pasted', posting([paragraph(words(50))], { url: '' })],
    [
      'what the user chose',
      posting([paragraph(words(50))], { chosen: { by: 'selection', at: 1, usual: '0' } }),
    ],
  ])('and not %s', (_what, read) => {
    expect(partRead(read)).toBeNull();
  });
});
