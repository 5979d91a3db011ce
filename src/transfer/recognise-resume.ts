import { blocksFromText } from '#src/posting/blocks.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Ad } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { LIMITS } from './limits.ts';
import type { KnownSkill, Recognised } from './recognised.ts';
import { Unreadable } from './unreadable.ts';

/** So many characters of a line are quoted, half of them on either side of the skill. */
const QUOTE = 80;

/**
 * Finds the skills of a résumé by what finds those of a posting. Years are taken where they are stated; a level is
 * never guessed. What it says not to have is named, and not taken. Throws {@link Unreadable} where there is no text.
 */
export async function recogniseResume(
  text: string,
  taxonomy: Taxonomy,
  findSkills: (ad: Ad) => Promise<Mention[]>,
): Promise<Recognised> {
  if (text.length > LIMITS.text) throw new Unreadable('too-large');
  const blocks = blocksFromText(text);
  if (blocks.length === 0) throw new Unreadable('no-text');
  const mentions = await findSkills({ title: '', company: '', blocks });
  const isThere = ({ need }: Mention) => need !== 'excluded';
  const known = (mention: Mention) => knownSkill(mention, blocks, taxonomy);
  return {
    known: mentions.filter(isThere).map(known),
    unsure: mentions.filter((mention) => !isThere(mention)).map(known),
    unknown: [],
  };
}

function knownSkill(
  { skill, places, years }: Mention,
  blocks: readonly Block[],
  taxonomy: Taxonomy,
): KnownSkill {
  const [place] = places;
  const text = place ? (blocks[place.block]?.text ?? '') : '';
  const { start, end } = place ?? { start: 0, end: 0 };
  return {
    skill,
    name: skillName(taxonomy, skill),
    written: text.slice(start, end),
    quote: around(text, start, end),
    level: null,
    years,
    lastUsed: null,
    note: null,
  };
}

/** A part of a line around a stretch of it, cut between words. */
function around(text: string, start: number, end: number): string {
  if (text.length <= QUOTE) return text;
  const side = Math.max(12, (QUOTE - (end - start)) / 2);
  const from = start <= side ? 0 : text.indexOf(' ', start - side) + 1;
  const last = text.lastIndexOf(' ', end + side);
  const to = end + side >= text.length || last < end ? Math.min(text.length, end + side) : last;
  return `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? ' …' : ''}`;
}
