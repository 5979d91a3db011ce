// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { InsightsSection } from '#src/ui/options/insights/insights-section.tsx';
import { INSIGHT_PARTS } from '#src/ui/options/insights/insights-table.ts';
import type { Answer, Question } from '#src/ui/options/insights/worker-messages.ts';
import { routeOf } from '#src/ui/options/route.ts';
import { asks, KIN, knows, PATH } from '#tests/insights/arbitrary.ts';
import { insightsOf } from '#tests/insights/insights-of.ts';
import { judgingOf } from '#tests/match/judging-of.ts';
import { kept } from './kept.ts';

const judging = judgingOf(KIN);
const tracked = [knows('java')];

/** A worker that says what the test has it say, to the last question. */
class ToldWorker {
  static last: ToldWorker;
  onmessage: ((event: { data: Answer }) => void) | null = null;
  asked: Question | null = null;
  constructor() {
    ToldWorker.last = this;
  }
  postMessage(question: Question): void {
    this.asked = question;
  }
  terminate(): void {}
  say(postings: number, earlier: boolean): Promise<void> {
    const { turn, asked } = this.asked as Question;
    const all = Array.from({ length: postings }, (_, n) => kept(`p${n}`, [asks('java')]));
    const found = insightsOf(INSIGHT_PARTS.make(all).table, { ...asked, judging });
    return act(() => this.onmessage?.({ data: { turn, insights: found, ...(earlier && { earlier }) } }));
  }
}

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

test('what was worked out before the newest postings is shown with how many of them are being read', async () => {
  vi.stubGlobal('Worker', ToldWorker);
  vi.stubGlobal('fetch', async () => new Response('[]'));
  const knowledge = knowledgeOf(tracked, judging);
  const known = {
    tracked,
    taxonomy: KIN,
    judging,
    knowledge,
    settings: DEFAULTS,
    roadmap: PATH,
    postings: 9,
  };
  await act(() => render(<InsightsSection known={known} route={routeOf('#/insights')} />, document.body));
  const reading = () => document.querySelector('[role="status"]')?.textContent ?? '';
  const head = () => document.querySelector('.page-head p')?.textContent ?? '';

  await ToldWorker.last.say(8, true);
  expect(head()).toContain('8 postings');
  expect(reading()).toBe('Reading your postings: 0 of 9');

  await ToldWorker.last.say(9, false);
  expect(head()).toContain('9 postings');
  expect(reading()).toBe('');
});
