import { expect, test } from 'vitest';
import { benchAsked } from './bench-asked.ts';

const ALL = ['finding', 'size', 'insights'];

test('no name means all parts', () => {
  expect(benchAsked([], ALL)).toEqual({ parts: ALL, postings: undefined, pages: undefined, json: undefined });
});

test('parts run in their own order, each once', () => {
  const args = [
    'insights',
    'finding',
    'insights',
    '--json',
    'out.json',
    '--postings',
    'ads.json',
    '--pages',
    'pages.json',
  ];
  expect(benchAsked(args, ALL)).toEqual({
    parts: ['finding', 'insights'],
    postings: 'ads.json',
    pages: 'pages.json',
    json: 'out.json',
  });
});

test('a name that is none is told, with those that there are', () => {
  expect(() => benchAsked(['speed'], ALL)).toThrow('no part speed; there are: finding, size, insights');
});
