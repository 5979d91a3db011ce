import type { Match } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Place } from '#src/skills/mention.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { tierWord } from '#src/ui/tiers-told.ts';
import { t } from '#src/ui/words/t.ts';

/** The user's state of a marked word; `named` means named but not required. */
type MarkState = 'have' | 'learning' | 'gap' | 'named';

/** A piece of a posting's text, with a state if it is a recognised word. */
export interface TextPart {
  text: string;
  mark: { id: string; state: MarkState; says: string } | null;
}

/** A heading, a paragraph, or a list with its items. */
export interface TextGroup {
  kind: Block['kind'];
  lines: TextPart[][];
}

interface Mark {
  place: Place;
  state: MarkState;
  says: string;
}

/** Returns the element id of a marked word. */
export const markId = ({ block, start }: Place): string => `word-${block}-${start}`;

/** Returns a posting's text with every recognised word marked, and list items grouped. */
export function markedText(blocks: readonly Block[], match: Match, taxonomy: Taxonomy): TextGroup[] {
  const marks = Map.groupBy(marksOf(match, taxonomy), ({ place }) => place.block);
  const groups: TextGroup[] = [];
  blocks.forEach(({ kind, text }, index) => {
    const line = partsOf(text, marks.get(index) ?? []);
    const last = groups.at(-1);
    if (kind === 'item' && last?.kind === 'item') last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  });
  return groups;
}

function marksOf({ asks, also }: Match, taxonomy: Taxonomy): Mark[] {
  const asked = asks.flatMap((ask) => {
    const { places, cover, tier, skills } = ask;
    const state = cover === 'learning' ? cover : isGap(ask) ? 'gap' : 'have';
    const names = skills.map((id) => skillName(taxonomy, id)).join(', ');
    const says = t('named.because', { what: names, told: tierWord(tier) });
    return places.map((place): Mark => ({ place, state, says }));
  });
  const named = also.flatMap(({ places, skill, need }) => {
    const told = t(need === 'excluded' ? 'named.excluded' : 'named.only');
    const says = t('named.because', { what: skillName(taxonomy, skill), told });
    return places.map((place): Mark => ({ place, state: 'named', says }));
  });
  return [...asked, ...named];
}

/** Cuts a text at its marks. The first of overlapping marks wins; marks outside the text are skipped. */
function partsOf(text: string, marks: readonly Mark[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { place, state, says } of [...marks].sort((a, b) => a.place.start - b.place.start)) {
    const { start, end } = place;
    if (start < at || end > text.length || end <= start) continue;
    parts.push(
      { text: text.slice(at, start), mark: null },
      { text: text.slice(start, end), mark: { id: markId(place), state, says } },
    );
    at = end;
  }
  parts.push({ text: text.slice(at), mark: null });
  return parts.filter((part) => part.text !== '');
}
