import { APPS, HEADS, HIDDEN, RUNS, SOUGHT, UNCLOSED } from './hostile-shapes.ts';

/** A page made to keep its reader busy, or to mislead it. */
export interface HostilePage {
  name: string;
  html: string;
}

const TEXT = 'You build Java services on Kubernetes and keep them running. ';
const job = (fields: object) => ({ '@type': 'JobPosting', title: 'Java Engineer', ...fields });
const script = (text: string, type = 'application/ld+json') => `<script type="${type}">${text}</script>`;
const data = (value: unknown) => script(JSON.stringify(value));
const page = (body: string) =>
  `<title>Java Engineer</title><h1>Java Engineer</h1><div class="description">${body}</div>`;

const nested = (open: string, close: string, depth: number, inside = TEXT) =>
  open.repeat(depth) + inside + close.repeat(depth);
const nestedValue = (depth: number, wrap: (value: unknown) => unknown, inside: unknown): unknown =>
  depth === 0 ? inside : nestedValue(depth - 1, wrap, wrap(inside));

/** Pieces that a page repeats excessively. */
const PIECES: Record<string, string> = {
  paragraphs: `<p>${TEXT}</p>`,
  items: `<ul><li>${TEXT}</ul>`,
  links: `<a href="/jobs/1">${TEXT}</a>`,
  headings: '<h2>Requirements</h2>',
  'empty elements': '<i></i>',
  breaks: 'Java<br>',
  tables: `<table><tr><td>Java<td>5 years</table>`,
  forms: '<form><input name="children"><input name="parentNode"><input name="localName"></form>',
  'named elements': '<a id="gaplight" name="gaplight"></a><form name="documentElement"></form>',
  comments: `<!-- ${TEXT} -->`,
  templates: `<template><p>${TEXT}</p></template>`,
  frames: '<iframe></iframe>',
  pictures: '<svg><text>Java</text></svg>',
  microdata: `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Engineer</b></div>`,
  properties: '<i itemprop="title skills description">Java</i>',
  selects: '<select><option>Java<option>Go</select>',
  bold: '<b>Java</b> ',
  bullets: '• Java ',
  spaces: ' '.repeat(200),
  entities: '&amp;nbsp;&nbsp;',
  'long words': 'J'.repeat(500),
  definitions: '<dl><dt>Company</dt><dd>Acme</dd></dl>',
};

/** Attributes so long that searching them all would take seconds, next to a posting's fields. */
const LONG_ATTRIBUTES: Record<string, string> = Object.fromEntries(
  ['class', 'style', 'id', 'href', 'data-testid'].map((name) => [
    name,
    `<p ${name}="${'x'.repeat(100_000)}">${TEXT}</p>`.repeat(12),
  ]),
);

/** Contents of a structured-data script. */
const DATA: Record<string, string> = {
  'deep lists in a title': data(
    job({ title: nestedValue(2_000, (value) => [value, value].slice(0, 1), 'x') }),
  ),
  'lists that double in a title': data(job({ title: nestedValue(14, (value) => [value, value], '') })),
  'deep objects in a place': data(
    job({ jobLocation: nestedValue(2_000, (value) => ({ address: value }), 'x') }),
  ),
  'a graph of many': data({ '@graph': Array.from({ length: 4_000 }, (_, n) => ({ n })) }),
  'many jobs': data(Array.from({ length: 450 }, (_, n) => job({ title: `Engineer ${n}` }))),
  'many places': data(job({ jobLocation: Array.from({ length: 20_000 }, (_, n) => `Place ${n}`) })),
  'a long text': data(job({ description: TEXT.repeat(20_000) })),
  'much markup': data(job({ description: '<p>a</p>'.repeat(8_000) })),
  'deep markup': data(job({ description: nested('<div>', '</div>', 2_000) })),
  'escaped markup': data(job({ description: '&amp;lt;p&amp;gt;Java'.repeat(20_000) })),
  'open strings': script(`{"@type":"JobPosting","description":${'"a '.repeat(40_000)}`),
  'open brackets': script(`{"@type":"JobPosting","a":${'['.repeat(40_000)}`),
  'open objects': script(`{"@type":"JobPosting"${',"a":{'.repeat(40_000)}`),
  backslashes: script(`{"@type":"JobPosting","description":"${'\\'.repeat(60_000)}`),
  commas: script(`{"@type":"JobPosting","a":[${','.repeat(60_000)}]}`),
  'line breaks in strings': script(`{"@type":"JobPosting","description":"${'a\n'.repeat(40_000)}"}`),
  'a name of every object': data(job({ ...JSON.parse('{"__proto__":{"title":"x"}}'), constructor: 'x' })),
  'figures without end': script(`{"@type":"JobPosting","title":${'9'.repeat(60_000)}}`),
  'comments around it': script(`${'<!--'.repeat(50_000)}{"@type":"JobPosting"}`),
  'closing marks': script(`{"@type":"JobPosting"}${'-->'.repeat(50_000)}`),
};

const DEPTHS: Record<string, [open: string, close: string]> = {
  divisions: ['<div>', '</div>'],
  bold: ['<b>', '</b>'],
  lists: ['<ul><li>', '</ul>'],
  tables: ['<table><tr><td>', '</table>'],
  quotes: ['<blockquote>', '</blockquote>'],
  spans: ['<span>', '</span>'],
  details: ['<details>', '</details>'],
  properties: ['<div itemscope itemprop="a" itemtype="https://schema.org/JobPosting">', '</div>'],
};

/** Makes a page of each entry of a table. */
const each = (kinds: Readonly<Record<string, string>>, kind: string, of: (part: string) => string) =>
  Object.entries(kinds).map(([name, part]) => ({ name: `${kind}: ${name}`, html: of(part) }));

/** Pieces that take turns, so that no two neighbours are alike. */
const MIXED: Record<string, string> = Object.fromEntries(
  Object.keys(PIECES)
    .slice(0, 12)
    .map((name, n, names) => [name, names[(n + 5) % names.length] as string])
    .map(([one = '', other = '']) => [`${one} and ${other}`, `${PIECES[one]}${PIECES[other]}`]),
);

/** Returns hostile pages: each piece repeated, each nested, each kind of data, all together, and odd shapes. */
export function hostilePages(): HostilePage[] {
  const many = Object.entries(PIECES).flatMap(([name, piece]) =>
    [100, 1_500].map((count) => ({ name: `${count} ${name}`, html: page(TEXT + piece.repeat(count)) })),
  );
  const deep = Object.entries(DEPTHS).flatMap(([name, [open, close]]) =>
    [150, 1_000].map((depth) => ({ name: `${name} ${depth} deep`, html: page(nested(open, close, depth)) })),
  );
  const told = Object.entries(DATA).map(([name, text]) => ({
    name: `data: ${name}`,
    html: text + page(TEXT),
  }));
  const twice = Object.entries(DATA).map(([name, text]) => ({
    name: `data: ${name}, over and over`,
    html: text.repeat(3) + page(TEXT),
  }));
  const together = Object.entries(PIECES)
    .slice(0, 6)
    .map(([name, piece]) => ({
      name: `${name} beside everything else`,
      html: Object.values(DATA).slice(0, 6).join('') + page(piece.repeat(500)),
    }));
  const long = Object.entries(LONG_ATTRIBUTES).map(([name, html]) => ({
    name: `attributes without end: ${name}`,
    html: page(TEXT + html),
  }));
  const shapes = [
    ...each(UNCLOSED, 'never closed', (tag) => page(TEXT + `${tag}${TEXT}`.repeat(400))),
    ...each(RUNS, 'one run', (run) => `<title>${run}</title><h1>${run}</h1><p>${run}</p>${page(TEXT + run)}`),
    ...each(HEADS, 'head', (head) => head + page(TEXT)),
    ...each(HIDDEN, 'hidden', (part) => page(TEXT + part.repeat(1_000))),
    ...each(SOUGHT, 'sought', (part) => page(TEXT + part.repeat(1_000))),
    ...each(APPS, 'app', (script) => script + page(TEXT)),
    ...each(MIXED, 'mixed', (part) => page(TEXT + part.repeat(500))),
  ];
  return [...many, ...deep, ...told, ...twice, ...together, ...long, ...shapes];
}
