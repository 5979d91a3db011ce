import type { Block } from '#src/posting/posting.ts';
import type { Span } from '#src/skills/text/spans.ts';

/** Common headings above requirements. */
const ASKING_HEADING =
  /requir|qualif|you bring|you have|need|must|looking for|who you are|about you|your profile|skills|experience|profil|compétences|nice to have|bonus|plus\b/i;

/** Words that mark a sentence as a requirement. */
const ASKING_WORDS =
  /\b(?:experience|experienced|expertise|knowledge|proficien\w*|familiar\w*|skill\w*|years?|requir\w*|must|you have|you bring|strong|solid|hands-on|ability|background|understanding|fluent|degree|plus|nice to have|expérience|connaissance\w*|maîtrise\w*)\b/i;

/** Maximum characters of a sentence to search for such words; they come early. */
const LOOKED_AT = 300;

interface Sentence {
  block: number;
  span: Span;
}

/**
 * Returns the sentence that states a requirement most clearly: the first on a tie, null if there are none. A
 * list item under "What you bring" beats an introduction, and a sentence with the years beats both.
 */
export function asksMost<One extends Sentence>(
  sentences: readonly One[],
  blocks: readonly Block[],
  years: number | null,
): One | null {
  const headings = headingsOf(blocks);
  let best: { one: One; plainness: number } | null = null;
  for (const one of sentences) {
    const plainness = plainnessOf(one, blocks, headings, years);
    if (!best || plainness > best.plainness) best = { one, plainness };
  }
  return best?.one ?? null;
}

function plainnessOf(
  { block, span }: Sentence,
  blocks: readonly Block[],
  headings: readonly (string | null)[],
  years: number | null,
): number {
  const said = blocks[block]?.text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT)) ?? '';
  const saysYears = years !== null && new RegExp(`\\b${years}\\b`).test(said);
  const heading = headings[block];
  return (
    (saysYears ? 8 : 0) +
    (heading && ASKING_HEADING.test(heading) ? 4 : 0) +
    (blocks[block]?.kind === 'item' ? 2 : 0) +
    (ASKING_WORDS.test(said) ? 2 : 0)
  );
}

/** Cache of the heading above each block, computed once per posting. */
const known = new WeakMap<readonly Block[], readonly (string | null)[]>();

function headingsOf(blocks: readonly Block[]): readonly (string | null)[] {
  let all = known.get(blocks);
  if (!all) {
    let last: string | null = null;
    all = blocks.map(({ kind, text }) => {
      if (kind === 'heading') last = text;
      return last;
    });
    known.set(blocks, all);
  }
  return all;
}
