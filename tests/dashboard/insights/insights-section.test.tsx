// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerQuestions } from '#src/dashboard/insights/answer-questions.ts';
import { InsightsSection } from '#src/dashboard/insights/insights-section.tsx';
import { routeOf } from '#src/dashboard/route.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { judgingFile } from '#src/match/market/judging-file.ts';
import { marketRest } from '#src/match/market/market-rest.ts';
import { vectorsFile } from '#src/match/market/skill-vectors.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { closeDatabase, database, type KeptPosting } from '#src/store/db.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';
import { asks, KIN, knows, PATH } from '#tests/insights/arbitrary.ts';
import { judgingOf, NO_MARKET } from '#tests/match/judging-of.ts';
import { kept } from './kept.ts';
import { NearWorker } from './near-worker.ts';

const market = vi.hoisted(() => ({
  source: { postings: 200, from: '2026-01', to: '2026-02', place: 'one job site' },
  ...{ roles: [], quarters: [{ id: '2026-Q1', postings: 200 }], byRole: [[]], byQuarter: [[50]] },
  ...{ skills: ['python'], asked: [50], must: [40], inTitle: [5], years: [3], with: [[]] },
}));
vi.mock('#src/store/package-file.ts', () => ({
  packageBytes: async (name: string) =>
    name === 'market.bin'
      ? marketRest(market)
      : judgingFile(market, vectorsFile(market.skills, [[1]]), market.skills),
  keptFile: async () => ({ ids: '', names: 'Python' }),
}));

async function show(postings: KeptPosting[], tracked: TrackedSkill[], hash = '#/insights'): Promise<void> {
  const db = await database();
  for (const posting of postings) await db.put('postings', posting);
  await track(tracked);
  const known = {
    tracked,
    taxonomy: KIN,
    judging: judgingOf(KIN),
    knowledge: knowledgeOf(tracked, judgingOf(KIN)),
    settings: DEFAULTS,
    roadmap: PATH,
    postings: postings.length,
    due: 0,
  };
  await act(() =>
    render(
      <>
        <InsightsSection known={known} route={routeOf(hash)} />
        <Toast />
      </>,
      document.body,
    ),
  );
}

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
const shown = (selector: string, text: string | RegExp) =>
  vi.waitFor(() => expect(texts(selector)).toContainEqual(expect.stringMatching(text)));

function press(label: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === label);
  if (!found) throw new Error(`no button “${label}”`);
  return act(() => found.click());
}

/** Makes `count` postings for Java; `withAws` of them require AWS too. */
const javaPostings = (count: number, withAws: number) =>
  Array.from({ length: count }, (_, n) =>
    kept(`p${n}`, n < withAws ? [asks('java'), asks('aws')] : [asks('java')]),
  );

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('Worker', NearWorker);
  vi.stubGlobal('fetch', async () => new Response('[]'));
  location.hash = '';
});

afterEach(async () => {
  render(null, document.body);
  dismissToast();
  await closeDatabase();
  vi.unstubAllGlobals();
});

describe('what to learn next', () => {
  test('is a card with its gain and its reasons, and begins with one press', async () => {
    await show(javaPostings(6, 4), [knows('java')]);
    await shown('.next-card h3', 'AWS');
    expect(texts('.next-gain')).toEqual(['+4 more good matches']);
    const [learn, ...others] = document.querySelectorAll('[aria-label="More about AWS"] a');
    expect(learn?.getAttribute('href')).toBe('https://clouds.example/learn');
    expect(others.map((one) => one.getAttribute('href'))).toEqual(['#/postings?skill=aws']);
    expect(texts('.next-reasons li')[0]).toBe('Asked for in 4 of 6 postings, a must-have');
    await press('Start learning AWS');
    await vi.waitFor(async () =>
      expect(await trackedSkills()).toContainEqual(
        expect.objectContaining({ skill: 'aws', level: 'learning' }),
      ),
    );
    await shown('.toast', 'AWS added as learning');
    await press('Undo');
    await vi.waitFor(async () => expect(await trackedSkills()).toHaveLength(1));
  });

  test('the focus goes on to the next step, and to the title after the last', async () => {
    const postings = javaPostings(6, 4).map((one, n) =>
      n > 3 ? kept(one.id, [asks('java'), asks('sql')]) : one,
    );
    const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id;
    const start = async (name: string, tracked: TrackedSkill[]) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      buttons.find((one) => one.ariaLabel === `Start learning ${name}`)?.focus();
      await press(`Start learning ${name}`);
      await shown('.toast', `${name} added as learning`);
      await show(postings, tracked);
      await vi.waitFor(() => expect(texts('.next-card h3')).not.toContain(name));
    };
    await show(postings, [knows('java')]);
    await shown('.next-card h3', 'SQL');
    await start('AWS', [knows('java'), knows('aws', { level: 'learning' })]);
    expect(focused()).toBe('Start learning SQL');
    await start('SQL', [
      knows('java'),
      knows('aws', { level: 'learning' }),
      knows('sql', { level: 'learning' }),
    ]);
    expect(focused()).toBe('next');
  });

  test('a card has the figures that its row in the table has, whatever is learned before', async () => {
    const postings = javaPostings(6, 4).map((one, n) =>
      n > 2 ? kept(one.id, [asks('java'), asks('sql'), ...(n < 5 ? [asks('aws')] : [])]) : one,
    );
    await show(postings, [knows('java')]);
    await shown('.next-card h3', 'AWS');
    const onCards = texts('.next-reasons li:nth-child(2)').map(
      (words) => words.match(/[\d.]+(?= points)/)?.[0],
    );
    const cards = texts('.next-card h3').map((name, n) => [name, onCards[n]]);
    await press('What to learn next: show all as table');
    const rows = new Map(
      [...document.querySelectorAll('.figures tbody tr')].map((row) => [
        row.querySelector('th')?.textContent,
        row.querySelectorAll('td')[4]?.textContent,
      ]),
    );
    expect(cards.length).toBeGreaterThan(1);
    for (const [name, points] of cards) expect([name, rows.get(name)]).toEqual([name, points]);
  });

  test('waits for enough postings', async () => {
    await show(javaPostings(3, 2), [knows('java')]);
    await shown('p', 'Read 2 more postings first. So far 3 ask for skills');
    expect(texts('.next-card')).toEqual([]);
  });

  test('waits for what the user knows; demand is told all the same', async () => {
    await show(javaPostings(6, 4), []);
    await shown('p', 'First add your skills');
    await shown('h2', 'Most asked for');
    expect(texts('h2')).not.toContain('How you match');
  });

  test('is nothing for whoever has it all', async () => {
    await show(javaPostings(6, 0), [knows('java')]);
    await shown('p', 'Nothing is left: you have everything that these postings ask for.');
  });
});

describe('charts', () => {
  test('become tables and charts again, with the same figures', async () => {
    await show(javaPostings(6, 4), [knows('java')]);
    await shown('h2', 'Most asked for');
    expect(document.querySelector('svg.chart')?.getAttribute('aria-label')).toBe(
      'Share of 6 postings that ask for each skill. The most asked for is Java, in 100%.',
    );
    await press('Most asked for: show as table');
    expect(texts('.figures tbody tr')).toEqual(['Javayou have60100%', 'AWSgap4067%']);
    await press('Most asked for: show as chart');
    expect(texts('.figures')).toEqual([]);
  });

  test('do not draw a trend through one month', async () => {
    await show(javaPostings(6, 4), [knows('java')]);
    await shown('p', 'All these postings are from one month.');
  });
});

describe('filters', () => {
  test('count what the address asks for', async () => {
    const old = kept('old', [asks('sql')], 200);
    await show([...javaPostings(6, 4), old], [knows('java')], '#/insights?since=90d');
    await shown('.page-head p', 'From the 6 postings within this filter');
    await press('All time');
    await shown('.page-head p', 'From the 7 postings you read');
    expect(location.hash).toBe('#/insights');
    await press('Must-haves only');
    expect(location.hash).toBe('#/insights?need=required');
  });

  test('say when nothing passes, and how to see all', async () => {
    await show(javaPostings(6, 4), [knows('java')], '#/insights?title=plumber');
    await shown('h2', 'No posting matches this filter');
    await press('Show all');
    await shown('.next-card h3', 'AWS');
  });
});

test('without a posting it says what will be here', async () => {
  await show([], [knows('java')]);
  await vi.waitFor(() =>
    expect(texts('h2')).toEqual(['No posting read yet', 'What the market asks for that you lack']),
  );
  expect(texts('.market-list li')).toEqual([
    'PyPythonAsked in 25%, 80% of these as a must-have, usually 3 years',
  ]);
  expect(texts('.market > .note')[0]).toMatch(
    '200 postings of January 2026 to February 2026 from one job site',
  );
  expect(document.querySelector('.blank a')?.getAttribute('href')).toBe('#/sites');
});

test('a storage that cannot be read says so', async () => {
  vi.stubGlobal(
    'Worker',
    class extends NearWorker {
      override take = answerQuestions(
        {
          read: async () => {
            throw new Error('the disk is full');
          },
        },
        async () => NO_MARKET,
        (answer) => act(() => this.onmessage?.({ data: answer })),
      );
    },
  );
  await show(javaPostings(6, 4), [knows('java')]);
  await shown('h1', 'can’t be opened here');
});
