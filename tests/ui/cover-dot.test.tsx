// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Ask } from '#src/match/match.ts';
import { CoverDot } from '#src/ui/components/cover-dot.tsx';
import { askRows } from '#src/ui/match/ask-row.ts';
import { judgings, KIN, notPresumed, posting, tracked } from '#tests/insights/arbitrary.ts';
import { facts, saved } from '#tests/popup/facts.ts';
import '#tests/english-texts.ts';

afterEach(() => render(null, document.body));

type Counted = Pick<Ask, 'cover' | 'credit'> & { given?: number; worth?: number };

/** Returns how full a dot is drawn, 0 to 100, and its colour's name. */
function drawn(ask: Counted) {
  render(<CoverDot ask={ask} />, document.body);
  const dot = document.querySelector<HTMLElement>('.dot') as HTMLElement;
  const [, colour = ''] = dot.className.split(' ');
  return {
    colour,
    fill: colour === 'have' ? 100 : Number.parseInt(dot.style.getPropertyValue('--full'), 10),
  };
}

it('is as full as the row counts: not full beside a part of its points, not empty beside any', () => {
  fc.assert(
    fc.property(posting, tracked, judgings, notPresumed, (one, own, judging, notPresumed) => {
      const knowledge = knowledgeOf(own, judging, notPresumed);
      const known = facts({ taxonomy: KIN, tracked: own, judging, knowledge });
      const match = compare(one, { ...judging, knowledge });
      for (const row of askRows(match, known, saved([...one.mentions]))) {
        const { fill } = drawn(row);
        if (fill === 100) expect([row.given, row.credit]).toEqual([row.worth, expect.closeTo(1)]);
        if (fill === 0) expect([row.given, row.credit < 0.05]).toEqual([0, true]);
        expect(Math.abs(fill - 100 * row.credit)).toBeLessThan(21);
      }
    }),
    { numRuns: 100 },
  );
});

it('has the colour of its state, whatever its fill', () => {
  expect(drawn({ cover: 'gap', credit: 0.04 })).toEqual({ colour: 'gap', fill: 0 });
  expect(drawn({ cover: 'gap', credit: 0.04, given: 1, worth: 25 })).toEqual({ colour: 'gap', fill: 22 });
  expect(drawn({ cover: 'gap', credit: 0.25 })).toEqual({ colour: 'gap', fill: 35 });
  expect(drawn({ cover: 'gap', credit: 0.45 })).toEqual({ colour: 'near', fill: 47 });
  expect(drawn({ cover: 'learning', credit: 0.5 })).toEqual({ colour: 'learning', fill: 50 });
  expect(drawn({ cover: 'have', credit: 0.97 })).toEqual({ colour: 'near', fill: 78 });
  expect(drawn({ cover: 'have', credit: 1, given: 9, worth: 9 })).toEqual({ colour: 'have', fill: 100 });
  expect(drawn({ cover: 'have', credit: 0.996, given: 29, worth: 30 })).toEqual({ colour: 'near', fill: 79 });
});
