import type { Known } from '#src/dashboard/options-live.ts';
import type { Ask } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import type { Posting } from '#src/posting/posting.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { factsWithoutTab } from '#src/ui/match/facts-without-tab.ts';
import { popupView } from '#src/ui/match/popup-view.ts';
import { matchOf } from '#src/ui/match-of.ts';

/** A sample posting with its extracted skills. */
export interface ReadSample {
  posting: Posting;
  mentions: Mention[];
}

/** Returns the sample as it would be stored. */
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

/** Returns the popup's view of the sample posting. */
export function sampleView(sample: ReadSample, known: Known) {
  return popupView(factsWithoutTab(known, keptSample(sample), sample.posting.blocks, 0));
}

/** A piece of a line of the sample: plain text, or a recognised skill with its coverage. */
export interface SamplePiece {
  text: string;
  state: 'plain' | 'asked' | 'have' | 'part' | 'gap';
}

/** Splits the sample's lines into pieces. Before any skill is tracked, skills are only `asked`. */
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

/** Only the alternative that covers the requirement is marked as covered. The others are not gaps. */
function coverState(ask: Ask, skill: string): SamplePiece['state'] {
  if (ask.cover === 'gap') return 'gap';
  if (ask.skills.length > 1 && ask.counts !== skill) return 'asked';
  return isGap(ask) ? 'part' : 'have';
}
