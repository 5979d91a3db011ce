import type { Ask } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import type { Posting } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { matchOf } from '#src/ui/match-of.ts';
import type { Known } from '#src/ui/options/options-live.ts';
import { factsWithoutTab } from '#src/ui/popup/facts.ts';
import { popupView } from '#src/ui/popup/popup-view.ts';

/** A sample posting, and the skills that were found in it. */
export interface ReadSample {
  posting: Posting;
  mentions: Mention[];
}

/** The sample as it would be kept. */
function keptSample({ posting: { blocks: _, ...head }, mentions }: ReadSample): KeptPosting {
  return {
    ...head,
    mentions,
    edition: '',
    notHere: [],
    corrections: {},
    firstSeen: 0,
    lastSeen: 0,
  };
}

/** What the popup would say of the sample posting, were it a page that one has opened. */
export function sampleView(sample: ReadSample, known: Known) {
  return popupView(factsWithoutTab(known, keptSample(sample), sample.posting.blocks, 0));
}

/** A piece of a line of the sample: plain, or a recognised skill and how it is covered. */
export interface SamplePiece {
  text: string;
  state: 'plain' | 'asked' | 'have' | 'part' | 'gap';
}

/** The lines of the sample in pieces, in order. Before anything is tracked a skill is only `asked`. */
export function samplePieces(sample: ReadSample, known: Known): SamplePiece[][] {
  const { asks, score } = matchOf(keptSample(sample), known);
  const stateOf = (skill: string): SamplePiece['state'] => {
    const ask = asks.find(({ skills }) => skills.includes(skill));
    if (!ask) return 'plain';
    return score === null ? 'asked' : coverState(ask, skill);
  };
  const places = sample.mentions.flatMap(({ skill, places: all }) =>
    all.map((place) => ({ ...place, skill })),
  );
  return sample.posting.blocks.map(({ text }, block) => {
    const mine = places.filter((place) => place.block === block).sort((a, b) => a.start - b.start);
    const pieces: SamplePiece[] = [];
    let at = 0;
    for (const { start, end, skill } of mine) {
      if (start < at) continue;
      pieces.push({ text: text.slice(at, start), state: 'plain' });
      pieces.push({ text: text.slice(start, end), state: stateOf(skill) });
      at = end;
    }
    pieces.push({ text: text.slice(at), state: 'plain' });
    return pieces.filter((piece) => piece.text !== '');
  });
}

/** Of alternatives only the one that covers the ask is had: the others are not missing, and not there. */
function coverState(ask: Ask, skill: string): SamplePiece['state'] {
  if (ask.cover === 'gap') return 'gap';
  if (ask.skills.length > 1 && ask.counts !== skill) return 'asked';
  return isGap(ask) ? 'part' : 'have';
}
