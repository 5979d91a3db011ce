import type { Hit } from '../names/matcher.ts';
import { behindVersion } from '../names/spelling.ts';
import { MERE_WISH } from '../text/judgements.ts';
import { type Around, hitsFrom } from './around.ts';
import { isJudged } from './judged.ts';
import { SIGN, TOOL_WORDS } from './sense-signs.ts';

/** Whether an ambiguous name is part of a list of skills, not of the following text. */
export function isListed(hit: Hit, around: Around): boolean {
  const after = around.text.slice(hit.end);
  // "NICE: Kafka" does not name the maker of telephone systems.
  if (MERE_WISH.test(around.text.slice(hit.start, hit.end))) return false;
  if (SIGN.ENDS_LISTED.test(after) || isJudged(after)) return inList(hit, around, false);
  return isAmongTags(hit, around);
}

/** Whether the hit continues as a plain phrase: "Kafka; solid Java skills" does not name SOLID. */
export function goesOn({ end, last }: Hit, { text, found }: Around): boolean {
  if (SIGN.ENDS_LISTED.test(text.slice(end))) return false;
  const next = found.tokens[last + 1];
  return next !== undefined && !TOOL_WORDS.after.has(next.word) && hitsFrom(last + 1, found).length === 0;
}

/** Maximum length of a separator between two names of a list, in characters. */
const LONGEST_SIGN = 12;
const LONGEST_GAP = 40;

/** Whether only list separators lie between the hit and a certain skill; a space needs the right spelling. */
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

/** Whether a comma, slash or the like joins the hit to a certain skill; a word such as "o" does not suffice. */
export function isListedBySigns({ skill, start, end }: Hit, { text, certain }: Around): boolean {
  return certain.some((other) => {
    const between = other.end <= start ? text.slice(other.end, start) : text.slice(end, other.start);
    return other.skill !== skill && other.kind === 'name' && SIGN.LIST_SIGNS.test(behindVersion(between));
  });
}

/** Whether a hit is in lower case and its skill's name is a plain phrase ("Data modeling"), not a product's. */
function isPlainWord({ skill, start, end }: Hit, text: string): boolean {
  const notion = skill.phrases.length > 0 || / \p{Ll}/u.test(skill.name);
  return notion && !/\p{Lu}/u.test(text.slice(start, end));
}

/** Whether the hit is among tags without commas, or the last of them: "php go python". */
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
