import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pngHeader } from './png-header.ts';

/** The first chunk of a file, up to its colours. */
const header = (colours: number) =>
  Buffer.from([
    0x89,
    ...Buffer.from('PNG\r\n\x1a\n'),
    0,
    0,
    0,
    13,
    ...Buffer.from('IHDR'),
    0,
    0,
    5,
    0,
    0,
    0,
    3,
    32,
    8,
    colours,
  ]);

test.each([
  [0, false],
  [2, false],
  [3, false],
  [4, true],
  [6, true],
])('the size is read, and of the colour type %i whether it has alpha: %s', (colours, alpha) => {
  expect(pngHeader(header(colours))).toEqual({ width: 1280, height: 800, alpha });
});

test('an icon of ours is read', () => {
  expect(pngHeader(readFileSync('public/icons/128.png'))).toMatchObject({ width: 128, height: 128 });
});

test('what is no PNG file is refused', () => {
  expect(() => pngHeader(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toThrow('no PNG');
});
