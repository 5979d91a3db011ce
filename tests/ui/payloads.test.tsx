// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postingReport } from '#src/dashboard/share/build-report.ts';
import { ReportSheet } from '#src/dashboard/share/share-menu.tsx';
import { markdownOf } from '#src/files/report/markdown.ts';
import type { Report } from '#src/files/report/report.ts';
import { skillsOfTable, tableOfSkills } from '#src/files/skills-csv.ts';
import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';
import { SKILL_DEFAULTS } from '#src/skills/tracked-skill.ts';
import { database, type KeptPosting } from '#src/store/db.ts';
import { PAYLOADS } from '#tests/payloads.ts';
import { beginViews, drawOptions, drawPopup, endViews } from './all-views.tsx';
import { judgingOf } from './small-judging.ts';
import { SMALL_FILES } from './small-taxonomy.ts';

// Puts every payload into every stored field and draws every view. Only the text itself may appear.

const PLAIN = 'Just a plain text';
/** The first two show the plain view, with a tracked skill and an untracked one. */
const TEXTS = [PLAIN, `${PLAIN} 2`, ...PAYLOADS];

/** The fields that hold payloads, each in the record of its number. */
const FIELDS = [
  ...['title', 'company', 'location', 'portal', 'block', 'url', 'employer'],
  ...['own name', 'own alias', 'note', 'roadmap title', 'section title', 'purpose', 'fork title'],
];

function posting(text: string, n: number): KeptPosting {
  return {
    ...{ id: `example:${n}`, url: `https://jobs.example/${n}?${text}` },
    ...{ portal: text, title: text, company: text, location: text, edition: '1', notHere: [] },
    mentions: [
      {
        skill: `own:${n}`,
        need: 'required',
        places: [{ block: 0, start: 0, end: text.length }],
        ...{ years: 3, anyOf: null, salience: 0.5 },
      },
      { skill: 'python', need: 'required', places: [], years: null, anyOf: null, salience: 0.4 },
      { skill: 'docker', need: 'preferred', places: [], years: null, anyOf: null, salience: 0.3 },
    ],
    ...{ firstSeen: n, lastSeen: n, employer: text },
  };
}

/** Stores the payloads with these numbers, and nothing else. */
async function seed(numbers: readonly number[]): Promise<void> {
  const db = await database();
  for (const name of ['postings', 'texts', 'own', 'tracked', 'roadmaps'] as const) await db.clear(name);
  for (const n of numbers) {
    const text = TEXTS[n] as string;
    await db.put('postings', posting(text, n));
    await db.put('texts', {
      id: `example:${n}`,
      blocks: [
        { kind: 'item', text },
        { kind: 'heading', text },
      ],
    });
    await db.put('own', { id: `own:${n}`, name: text, aliases: [`${text} too`], changedAt: 1 });
    if (n % 2 === 0)
      await db.put('tracked', {
        ...{ skill: `own:${n}`, level: 'solid', years: 1, ...SKILL_DEFAULTS, note: text, changedAt: 1 },
      });
    const fork = { title: text, choose: [['python'], ['docker']] };
    const sections = [{ id: text, title: text, purpose: text, steps: [`own:${n}`, fork] }];
    await db.put('roadmaps', { id: `own:map-${n}`, title: text, sections });
  }
  await db.put('tracked', { skill: 'python', level: 'solid', years: 2, ...SKILL_DEFAULTS, changedAt: 1 });
}

/** Returns the names of all elements and attributes; injected markup would add some. */
function skeleton(): Set<string> {
  const names = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    names.add(`<${element.localName}>`);
    for (const { name } of element.attributes) names.add(name);
  }
  return names;
}

/** Returns the targets of all links and sources. */
const addresses = (): string[] =>
  [...document.body.querySelectorAll('*')].flatMap((element) =>
    ['href', 'src', 'action', 'srcdoc', 'data', 'formaction', 'xlink:href'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  );

function expectInert(plain: ReadonlySet<string>): void {
  expect([...skeleton()].filter((name) => !plain.has(name))).toEqual([]);
  expect([...skeleton()].filter((name) => /^on/.test(name))).toEqual([]);
  expect(addresses().filter((address) => !/^(?:#|\/(?!\/)|https?:\/\/)/.test(address))).toEqual([]);
  expect((globalThis as { wasRun?: number }).wasRun).toBeUndefined();
}

/** Normalises a text as it appears in a view: browsers collapse white space and drop control characters. */
const seen = (text: string) => text.replace(/(?:\s|\p{C})+/gu, ' ').trim();

beforeEach(beginViews);
afterEach(endViews);

test('there are five hundred of payload and field', () => {
  expect(PAYLOADS.length * FIELDS.length).toBeGreaterThanOrEqual(500);
});

describe('every payload in every field is text', () => {
  test.each<[view: string, draw: (n: number) => Promise<void>]>([
    ['in the popup', (n) => drawPopup(`example:${n}`)],
    ['on the page of a posting', (n) => drawOptions(`#/postings/example:${n}`)],
    ['on the page of a skill', (n) => drawOptions(`#/skills/own:${n}`)],
    ['on a roadmap', (n) => drawOptions(`#/roadmap/own:map-${n}`)],
    ['in the editor of a roadmap', (n) => drawOptions(`#/roadmap/own:map-${n}/edit`)],
  ])('%s', async (_view, draw) => {
    const plain = new Set<string>();
    for (const [n, text] of TEXTS.entries()) {
      await seed([n]);
      await draw(n);
      if (n < 2) for (const name of skeleton()) plain.add(name);
      expectInert(plain);
      const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
      const shown = [document.body.textContent, ...fields.map(({ value }) => value)].join(' ');
      expect(seen(shown)).toContain(seen(text));
    }
  });

  test('in all lists', async () => {
    await seed([...TEXTS.keys()]);
    for (const section of ['skills', 'postings', 'roadmap', 'insights', 'import', 'settings']) {
      await drawOptions(`#/${section}`);
      expect(
        [...skeleton()].filter((name) =>
          /^on|<(?:script|iframe|object|embed|base|meta|link|style)>/.test(name),
        ),
      ).toEqual([]);
      expect(addresses().filter((address) => !/^(?:#|\/(?!\/)|https?:\/\/)/.test(address))).toEqual([]);
    }
    await drawOptions(`#/compare?ids=${[1, 2, 3, 4, 5, 6].map((n) => `example:${n}`).join(',')}`);
    expect(document.body.textContent).toContain(TEXTS[1]);
  });
});

/** Makes a report with a text in every place, and the report of a posting. */
function reports(text: string): Report[] {
  const taxonomy = taxonomyWith(text);
  const judging = judgingOf(taxonomy);
  const kept = posting(text, 0);
  const match = compare(kept, { ...judging, knowledge: knowledgeOf([], judging) });
  const cell = { text, url: 'https://jobs.example/1' };
  const part = {
    ...{ title: text, note: text, items: [{ done: false, name: text, note: text }] },
    table: { head: [text, 'B'], rows: [[cell, { text, url: null }]] },
  };
  return [
    postingReport(kept, match, taxonomy, 0),
    { title: text, lines: [cell, { text, url: null }], parts: [part], made: text },
  ];
}

const taxonomyWith = (name: string): Taxonomy =>
  buildTaxonomy(withOwnSkills(SMALL_FILES, [{ id: 'own:0', name, aliases: [], changedAt: 1 }]));

const linking = new MarkdownIt({ html: true, linkify: true });
const RENDERERS: [name: string, render: (markdown: string) => string][] = [
  ['marked', (markdown) => marked.parse(markdown, { async: false, gfm: true })],
  ['markdown-it', (markdown) => linking.render(markdown)],
  [
    'micromark',
    (markdown) =>
      micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  ],
];

describe('every payload in a report', () => {
  test.each(RENDERERS)('is text to %s', (_name, toHtml) => {
    const drawn = (report: Report) => {
      document.body.innerHTML = toHtml(markdownOf(report));
      return { skeleton: skeleton(), addresses: addresses(), text: seen(document.body.textContent ?? '') };
    };
    const plain = reports(PLAIN).map(drawn);
    for (const text of PAYLOADS) {
      for (const [n, report] of reports(text).entries()) {
        const now = drawn(report);
        expect(
          [...now.skeleton].filter((name) => !plain[n]?.skeleton.has(name)),
          text,
        ).toEqual([]);
        expect(now.addresses.filter((address) => !address.startsWith('https://jobs.example/'))).toEqual([]);
        expect(now.addresses).toHaveLength(plain[n]?.addresses.length ?? 0);
      }
    }
  });

  test('is text in print', async () => {
    for (const text of PAYLOADS) {
      for (const report of reports(text)) {
        await act(() => render(<ReportSheet report={report} />, document.body));
        expect(addresses().filter((address) => !address.startsWith('https://jobs.example/'))).toEqual([]);
        expect([...skeleton()].filter((name) => /^on|<(?:script|iframe|svg|img)>/.test(name))).toEqual([]);
        expect(seen(document.body.textContent ?? '')).toContain(seen(text));
      }
    }
  });
});

test('every payload in a table of skills is no formula, and is read again as it was', () => {
  for (const text of PAYLOADS) {
    const skill = { name: text, level: 'solid' as const, years: 1, lastUsed: 2024, note: text };
    const table = tableOfSkills([skill]);
    for (const cell of table.split(/[,;\r\n]+/))
      expect(cell.replace(/^"+/, '')).not.toMatch(/^[=+\-@\t＝＋－＠]/);
    const [read] = skillsOfTable(table, () => false);
    expect(seen(read?.note ?? '')).toBe(seen(text));
  }
});
