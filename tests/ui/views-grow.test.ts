import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from '#src/dashboard/postings/marked-text.ts';
import { postingReport } from '#src/dashboard/share/build-report.ts';
import { markdownOf } from '#src/files/report/markdown.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { popupView } from '#src/ui/match/popup-view.ts';
import { matchOf } from '#src/ui/match-of.ts';
import { facts, mention, own, saved } from '#tests/popup/facts.ts';
import { runs } from '#tests/runs.ts';
import { nastyUnit } from '#tests/skills/nasty-text.ts';
import { countSteps } from '#tests/steps.ts';
import { SMALL } from './small-taxonomy.ts';

const PLACES = 10_000;
/** Slightly more than twice, since a text has a constant part. */
const MOST = 2.3;

const SKILLS = ['docker', 'kubernetes', 'java', 'python', 'go', 'php'] as const;
const NEEDS = ['required', 'preferred', 'required', 'mentioned', 'required', 'excluded'] as const;

/** Makes a text that repeats a unit, with occurrences of alternating skills, in one block or many. */
function seen(unit: string, places: number, inOneBlock: boolean) {
  const text = unit.padEnd(2, 'x');
  const blocks = inOneBlock
    ? [{ kind: 'paragraph' as const, text: text.repeat(places) }]
    : Array.from({ length: places }, () => ({ kind: 'item' as const, text }));
  const mentions = SKILLS.map((skill, n): Mention => {
    const mine = Array.from({ length: Math.floor((places - n + 5) / SKILLS.length) }, (_, k) => {
      const at = n + k * SKILLS.length;
      const start = inOneBlock ? at * text.length : 0;
      return { block: inOneBlock ? 0 : at, start, end: start + text.length - 1 };
    });
    return mention(skill, NEEDS[n] ?? 'required', { places: mine, salience: 0.3 });
  });
  return { posting: saved(mentions), blocks };
}

/** Builds everything that the popup and options show of a posting. */
function show({
  posting,
  blocks,
}: {
  posting: KeptPosting;
  blocks: ReturnType<typeof seen>['blocks'];
}): void {
  const known = facts({ posting, blocks, tracked: [own('docker'), own('java')], state: STATE });
  popupView(known);
  const match = matchOf(posting, known);
  markedText(blocks, match, SMALL);
  markdownOf(postingReport(posting, match, SMALL, known.now));
}
const STATE = { url: 'https://jobs.example/1', posting: 'example:1' };

test.each([
  ['one block', true],
  ['a block each', false],
])(
  'all that is shown of a posting with 10,000 places, in %s, takes steps that grow with them',
  (_, inOneBlock) => {
    fc.assert(
      fc.property(nastyUnit, (unit) => {
        const [once, twice] = [seen(unit, PLACES / 2, inOneBlock), seen(unit, PLACES, inOneBlock)];
        expect(countSteps(() => show(twice)) / countSteps(() => show(once))).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: runs(5) },
    );
  },
);
