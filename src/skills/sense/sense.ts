import type { Found, Hit } from '../names/matcher.ts';
import { behindVersion, spelledAs } from '../names/spelling.ts';
import { firstAfter } from '../text/spans.ts';
import { type Around, hasCue, hitsFrom } from './around.ts';
import { isJudged, isLabelled } from './judged.ts';
import { goesOn, inList, isListed, isListedBySigns } from './neighbours.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { SIGN, TOOL_WORDS } from './sense-signs.ts';
import { isSomethingElse } from './something-else.ts';

/** Whether a hit is spelled like its name, with the capital that an ordinary word lacks. */
export function isWrittenAsName({ bound, skill, start, end }: Hit, text: string): boolean {
  const written = text.slice(start, end);
  return /\p{Lu}/u.test(written) && isSpelled(written, bound ?? skill.name);
}

function isSpelled(written: string, name: string): boolean {
  return spelledAs(written, name) === 'same' || isInflected(written, name);
}

/** Whether the letters left by an ending match the name: "Reactem" and "Reakcie" are React, "reactem" is not. */
function isInflected(written: string, name: string): boolean {
  const kept = Math.max(1, name.length - CHANGED);
  return written.length > name.length && written.slice(0, kept) === name.slice(0, kept);
}
/** Maximum letters at a name's end that an ending changes: "React" in "Reakcie". */
const CHANGED = 2;

/** Returns the hits of a sentence that are skills. */
export function skillsAmong(hits: readonly Hit[], around: Around): Hit[] {
  const known = new Set<Hit>();
  const certain = [...around.certain];
  // Each confirmed skill confirms the next in the list, in both directions.
  for (const turn of [hits, hits.toReversed()]) {
    for (const hit of turn) {
      if (known.has(hit) || !isSkill(hit, { ...around, certain })) continue;
      known.add(hit);
      certain.push(hit);
    }
  }
  const skills = [...known].sort((a, b) => a.start - b.start);
  // Two skills may differ only in capitals: "YARN" is Hadoop's, "Yarn" the package manager.
  const exact = skills.filter((hit) => hit.bound !== null && isWrittenAsName(hit, around.text));
  return skills.filter(
    (hit) =>
      exact.includes(hit) || !exact.some((other) => other.start === hit.start && other.end === hit.end),
  );
}

/** Whether an ambiguous hit is the skill: cheap checks first, grammar last. */
function isSkill(hit: Hit, around: Around): boolean {
  const { skill, start, end } = hit;
  const written = around.text.slice(start, end);
  if (isSomethingElse(hit, around) || isAnother(hit, around) || isTailOfSpecial(hit, around)) return false;
  if (isOrdinaryWord(hit, around) && !isProvenWord(hit, around)) return false;
  // Most names are unambiguous.
  if (hit.bound === null) return true;
  if (isShortForAnother(hit, around)) return false;
  if (hit.needs === 'list') return isListed(hit, around);
  if (hit.needs === 'cue') return hasCue(hit, around);
  if (hit.needs === 'either') return hasCue(hit, around) || isListed(hit, around);
  const spelled = isSpelled(written, hit.bound ?? skill.name);
  if (spelled && (standsAlone(hit, around) || isAsked(hit, around))) return true;
  const proven = hasCue(hit, around) || inList(hit, around, spelled);
  if (skill.sense?.exactCase && !spelled) {
    const listed = inList(hit, around, false) && !goesOn(hit, around);
    return proven && (listed || isSlashedToCue(hit, around));
  }
  if (proven) return true;
  if (skill.sense?.needsContext) return isNamedAsTool(hit, around, spelled);
  if (!opensSentence(hit, around)) return true;
  return SIGN.OPENS_LIST.test(around.text.slice(end)) || !isPlainVerb(hit, around);
}

/** Whether an ordinary word is a skill's name here: in a list with commas, or written and placed as a tool's name. */
function isProvenWord(hit: Hit, around: Around): boolean {
  if (isListedBySigns(hit, around)) return true;
  if (!isWrittenAsName(hit, around.text)) return false;
  return (
    inList(hit, around, false) ||
    standsAlone(hit, around) ||
    isAsked(hit, around) ||
    isNamedAsTool(hit, around, true)
  );
}

/** Whether two skills share the name and the sentence favours the other: "ARM" beside "Azure". */
function isAnother(hit: Hit, around: Around): boolean {
  const written = around.text.slice(hit.start, hit.end);
  const rivals = hitsFrom(hit.first, around.found).filter(
    ({ skill, bound }) => skill !== hit.skill && bound === written,
  );
  if (rivals.length === 0) return false;
  const isCued = hasCue(hit, around);
  const isRivalCued = rivals.some((rival) => hasCue(rival, around));
  if (isCued !== isRivalCued) return isRivalCued;
  // Related skills nearby decide whose name it is: "F5 LTM, GTM", but "GA4, GTM".
  const relativesOf = ({ skill }: Hit) =>
    around.certain.filter((other) => other.skill.category === skill.category).length;
  const own = relativesOf(hit);
  const theirs = Math.max(...rivals.map(relativesOf));
  return hit.needs === 'nothing' || isCued ? theirs > own : theirs >= own;
}

const WORDS_BEFORE_PARENTHESIS = /((?:[\p{L}&][\p{L}’']*[\s-]+){2,8})\(\s?$/u;

/** Whether the words before an acronym spell it out as something else: "Account Receivables Management (ARM)". */
function isShortForAnother(hit: Hit, { text, named, sentence }: Around): boolean {
  const { skill, start, end } = hit;
  if (!/^\s?\)/.test(text.slice(end))) return false;
  const [, before] = WORDS_BEFORE_PARENTHESIS.exec(text.slice(sentence.start, start)) ?? [];
  if (before === undefined) return false;
  const words = before
    .trim()
    .split(/[\s-]+/)
    .filter((word) => !SIGN.SMALL_WORD.test(word));
  const letters = text.slice(start, end).toLowerCase();
  const initials = words.slice(-letters.length).map((word) => word.charAt(0).toLowerCase());
  if (initials.join('') !== letters) return false;
  const from = start - before.length;
  return !named.some((other) => other.skill === skill && from <= other.end && other.end < start);
}

/** Maximum words before a name at which a longer name may begin. */
const MOST_WORDS_BEFORE = 3;

/** Whether a phrase only repeats a name that implies it: "security measures" in "data security measures". */
function isTailOfSpecial({ skill, kind, first, start, end }: Hit, { found }: Around): boolean {
  if (kind !== 'phrase') return false;
  for (let before = 1; before <= MOST_WORDS_BEFORE; before++) {
    const special = hitsFrom(first - before, found).some(
      (other) => start < other.end && other.end < end && other.skill.implies.includes(skill.id),
    );
    if (special) return true;
  }
  return false;
}

/** Whether the hit is a whole list item or line. */
function standsAlone({ start, end }: Hit, { text, sentence }: Around): boolean {
  const after = behindVersion(text.slice(end, sentence.end));
  const rest = text.slice(sentence.start, start) + after;
  return /^[^\p{L}\p{N}!?]*$/u.test(rest) || SIGN.LABELLED.test(rest);
}

/** Whether the text around it states a demand, or what is built with it. */
function isAsked({ start, end }: Hit, { text, sentence }: Around): boolean {
  const after = behindVersion(text.slice(end));
  if (isJudged(after) || SIGN.HAS_PRODUCT.test(after)) return true;
  const before = text.slice(sentence.start, start);
  if (SIGN.LEADS_UP.test(before)) return /^\s?(?:$|[.,;()/|])/.test(after);
  return /^\W*$/.test(behindVersion(text.slice(end, sentence.end))) && isLabelled(before);
}

/** Whether a slash joins it to a word with a cue: "jest/enzyme", both ordinary words. */
function isSlashedToCue({ skill, last, end }: Hit, { found, text }: Around): boolean {
  const cues = found.cues.get(skill.id) ?? [];
  const isCue = cues[firstAfter(cues, last + 1) - 1] === last + 1;
  return isCue && /^\s?\/\s?$/.test(text.slice(end, found.tokens[last + 1]?.start));
}

const FIRST_WORD = /[\p{L}\d]+/u;
/** Maximum distance to the next word after a name, in characters. */
const LONGEST_LOOK = 60;

function isNamedAsTool({ first, start, end }: Hit, { found, text }: Around, spelled: boolean): boolean {
  const before = wordBefore(found.tokens[first - 1], start, text);
  const after = FIRST_WORD.exec(behindVersion(text.slice(end, end + LONGEST_LOOK)))?.[0].toLowerCase() ?? '';
  if (!spelled) return TOOL_WORDS.strong.has(before) && TOOL_WORDS.after.has(after);
  if (TOOL_WORDS.after.has(after) || TOOL_WORDS.before.has(before)) return true;
  return (
    TOOL_WORDS.between.has(before) && TOOL_WORDS.before.has(wordBefore(found.tokens[first - 2], start, text))
  );
}

/** Returns the word directly before a name; a comma breaks the link: "skills, availability". */
function wordBefore(token: Found['tokens'][number] | undefined, start: number, text: string): string {
  return token && !/[,;]/.test(text.slice(token.end, start)) ? token.word : '';
}

function opensSentence({ start }: Hit, { text, sentence }: Around): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));
}

function isPlainVerb({ start, end }: Hit, { text, sentence, grammar }: Around): boolean {
  return grammar(text.slice(sentence.start, sentence.end), start - sentence.start, end - sentence.start);
}
