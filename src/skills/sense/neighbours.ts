import type { Hit } from '../names/matcher.ts';
import { behindVersion } from '../names/spelling.ts';
import { MERE_WISH } from '../text/judgements.ts';
import { type Around, hitsFrom } from './around.ts';
import { isJudged } from './judged.ts';
import { SIGN, TOOL_WORDS } from './sense-signs.ts';

/** Whether a name that counts beside other skills only stands there, and is no word of the text that follows. */
export function isListed(hit: Hit, around: Around): boolean {
  const after = around.text.slice(hit.end);
  // "NICE: Kafka" names no maker of telephone systems.
  if (MERE_WISH.test(around.text.slice(hit.start, hit.end))) return false;
  if (SIGN.ENDS_LISTED.test(after) || isJudged(after)) return inList(hit, around, false);
  return isAmongTags(hit, around);
}

/** Whether a plain word follows that the hit may belong to: "Kafka; solid Java skills" names no SOLID. */
export function goesOn({ end, last }: Hit, { text, found }: Around): boolean {
  if (SIGN.ENDS_LISTED.test(text.slice(end))) return false;
  const next = found.tokens[last + 1];
  return next !== undefined && !TOOL_WORDS.after.has(next.word) && hitsFrom(last + 1, found).length === 0;
}

/** What stands between two names of a list is no longer, in characters. */
const LONGEST_SIGN = 12;
const LONGEST_GAP = 40;

/** Beside a certain skill, with only list signs between them; a mere space counts where the spelling is right. */
export function inList(hit: Hit, around: Around, spelled: boolean): boolean {
  const { text, certain } = around;
  return (
    certain.some((other) => {
      if (other.skill.id === hit.skill.id || other.kind === 'phrase') return false;
      // "access / identity management" is a list of plain words; "java, go" is one of names.
      if (!spelled && hit.skill.sense?.exactCase && isPlainWord(other, text)) return false;
      const between =
        other.end <= hit.start
          ? text.slice(other.end, hit.start)
          : other.start >= hit.end
            ? text.slice(hit.end, other.start)
            : null;
      if (between === null || between.length > LONGEST_GAP) return false;
      const signs = behindVersion(between);
      if (spelled && SIGN.HEDGED.test(signs)) return true;
      if (signs.length > LONGEST_SIGN || !SIGN.LIST.test(signs)) return false;
      return spelled || !SIGN.ONLY_SPACE.test(signs);
    }) || isAmongTags(hit, around)
  );
}

/** Whether a hit is written small, and its name is a small word too ("Data modeling"), not a product's. */
function isPlainWord({ skill, start, end }: Hit, text: string): boolean {
  const notion = skill.phrases.length > 0 || / \p{Ll}/u.test(skill.name);
  return notion && !/\p{Lu}/u.test(text.slice(start, end));
}

/** "php go python", "angular redis rest": among the names of a list that lost its commas, or the last of them. */
function isAmongTags({ start, end }: Hit, { text, sentence, certain }: Around): boolean {
  const touches = (from: number, to: number) =>
    from <= to && to - from <= 3 && SIGN.ONLY_SPACE.test(text.slice(from, to));
  return certain.some(
    (other) =>
      touches(other.end, start) &&
      (certain.some((next) => touches(end, next.start)) ||
        (SIGN.ONLY_SPACE.test(text.slice(end, sentence.end)) &&
          certain.some((next) => touches(next.end, other.start)))),
  );
}
