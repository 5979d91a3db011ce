import { MERE_WISH } from './judgements.ts';
import type { Grammar } from './language.ts';
import type { Found, Hit } from './matcher.ts';
import { areRelated } from './relatives.ts';
import {
  AFTER,
  BEFORE,
  BEFORE_STRONG,
  ENDS_LISTED,
  IS_JUDGED,
  LABELLED,
  LEADS_OVER_COMMA,
  LEGAL_FORM,
  LIST,
  NAMED_AS_COMPANY,
  ONLY_SPACE,
  OPENS_LIST,
} from './sense-signs.ts';
import type { Span } from './sentences.ts';
import { spelledAs } from './spelling.ts';
import { isFieldOfStudy } from './studies.ts';

/** The text around a hit, as far as its sense depends on it. */
export interface Around {
  text: string;
  found: Found;
  sentence: Span;
  /** Hits that are certain, in order of reading; they vouch for their neighbours. */
  certain: readonly Hit[];
  /** The employer's names: never a skill. */
  employers: readonly string[];
  grammar: Grammar;
}

/** Whether a hit needs to be judged at all: most names mean one thing. */
export function isCertain({ bound }: Hit): boolean {
  return bound === null;
}

/** Whether a hit is spelled as its name, with the capital that a plain word would not have. */
export function isWrittenAsName({ bound, skill, start, end }: Hit, text: string): boolean {
  const written = text.slice(start, end);
  return /\p{Lu}/u.test(written) && isSpelled(written, bound ?? skill.name);
}

/** The plural of an acronym shows its capitals: "SLOs". */
const PLURAL = /(?<=[\p{Lu}\d])[’']?s$/u;

function isSpelled(written: string, name: string): boolean {
  return spelledAs(written, name) === 'same' || spelledAs(written.replace(PLURAL, ''), name) === 'same';
}

/** Whether a hit on a name that is also a plain word is the skill. Cheap signs first, grammar last. */
export function isSkill(hit: Hit, around: Around): boolean {
  const { skill, start, end } = hit;
  const written = around.text.slice(start, end);
  if (around.employers.some((name) => isOfEmployer(hit, withoutLegalForm(name), around.text))) return false;
  if (NAMED_AS_COMPANY.test(around.text.slice(around.sentence.start, start))) return false;
  if (isInitial(hit, around.text) || isFieldOfStudy(hit, around.text, around.found)) return false;
  if (isAnother(hit, around) || isTailOfSpecial(hit, around)) return false;
  if (isCertain(hit)) return true;
  if (isShortForAnother(hit, around)) return false;
  if (hit.needs === 'list') return isListed(hit, around);
  if (hit.needs === 'cue') return hasCue(hit, around);
  const spelled = isSpelled(written, hit.bound ?? skill.name);
  if (spelled && (standsAlone(hit, around) || IS_JUDGED.test(around.text.slice(end)))) return true;
  const proven = hasCue(hit, around) || inList(hit, around, spelled);
  if (skill.sense?.exactCase && !spelled) {
    const listed = inList(hit, around, false) && !goesOn(hit, around);
    return proven && (listed || isSlashedToCue(hit, around));
  }
  if (proven) return true;
  if (skill.sense?.needsContext) return isNamedAsTool(hit, around, spelled);
  if (!opensSentence(hit, around) || isNamedAsTool(hit, around, true)) return true;
  return OPENS_LIST.test(around.text.slice(end)) || !isPlainVerb(hit, around);
}

/** Whether the name is one that two skills share, and the sentence speaks for the other: "ARM" beside "Azure". */
function isAnother(hit: Hit, around: Around): boolean {
  const written = around.text.slice(hit.start, hit.end);
  const rivals = hitsFrom(hit.first, around.found).filter(
    ({ skill, bound, end }) => skill !== hit.skill && bound === written && end === hit.end,
  );
  if (rivals.length === 0 || hasCue(hit, around)) return false;
  if (rivals.some((rival) => hasCue(rival, around))) return true;
  // "F5 LTM, GTM" beside "GA4, GTM": what stands around it tells whose name it is.
  const own = relativesOf(hit, around);
  const theirs = Math.max(...rivals.map((rival) => relativesOf(rival, around)));
  return hit.needs === 'nothing' ? theirs > own : theirs >= own;
}

/** How many of the certain skills of the sentence are of one field with a hit's. */
function relativesOf({ skill }: Hit, { certain, sentence }: Around): number {
  return certain.filter(
    (other) => other.start >= sentence.start && other.end <= sentence.end && areRelated(skill, other.skill),
  ).length;
}

/** Words that an abbreviation may leave out. */
const SMALL_WORD = /^(?:and|of|for|the|&)$/i;
const WORDS_BEFORE_PARENTHESIS = /((?:[\p{L}&][\p{L}’']*[\s-]+){2,8})\(\s?$/u;

/** "Account Receivables Management (ARM)": the words before it say what the name is short for, and it is not the skill. */
function isShortForAnother(hit: Hit, { text, found, sentence }: Around): boolean {
  const { skill, start, end } = hit;
  if (!/^\s?\)/.test(text.slice(end))) return false;
  const [, before] = WORDS_BEFORE_PARENTHESIS.exec(text.slice(sentence.start, start)) ?? [];
  if (before === undefined) return false;
  const words = before
    .trim()
    .split(/[\s-]+/)
    .filter((word) => !SMALL_WORD.test(word));
  const letters = text.slice(start, end).toLowerCase();
  const initials = words.slice(-letters.length).map((word) => word.charAt(0).toLowerCase());
  if (letters.length < 2 || initials.join('') !== letters) return false;
  const from = start - before.length;
  return !found.hits.some((other) => other.skill === skill && from <= other.end && other.end < start);
}

/** No name that another wording could share its end with has more words before it. */
const MOST_WORDS_BEFORE = 3;

/** The wording "security measures" in "data security measures" says no more than the name before it, which implies it. */
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

const byFirst = new WeakMap<Found, Map<number, Hit[]>>();
const NO_HITS: readonly Hit[] = [];

/** The hits that begin with a word, by its number. */
function hitsFrom(first: number, found: Found): readonly Hit[] {
  let hits = byFirst.get(found);
  if (!hits) {
    hits = Map.groupBy(found.hits, (hit) => hit.first);
    byFirst.set(found, hits);
  }
  return hits.get(first) ?? NO_HITS;
}

/** Whether a hit is the employer's name, or a word of it: "Acme Security". */
function isOfEmployer({ start, end }: Hit, name: string, text: string): boolean {
  if (spelledAs(text.slice(start, end), name) !== 'different') return true;
  return text.slice(Math.max(0, end - name.length), start + name.length).includes(name);
}

/** "Snowflake Inc." is Snowflake. */
function withoutLegalForm(company: string): string {
  return company.replace(LEGAL_FORM, '').replace(LEGAL_FORM, '');
}

/** The R of "R&R" and of "GR&R", and the c of "(b) SQL, and (c) Java". */
function isInitial({ start, end }: Hit, text: string): boolean {
  if (end - start !== 1) return false;
  const around = text.slice(Math.max(0, start - 2), end + 2);
  return /&\s?$/.test(text.slice(0, start)) || /^\s?&/.test(text.slice(end)) || /\(\p{Ll}\)/u.test(around);
}

/** The whole of a list's item, or of a line. */
function standsAlone({ start, end }: Hit, { text, sentence }: Around): boolean {
  const rest = text.slice(sentence.start, start) + text.slice(end, sentence.end);
  return (
    /^[^\p{L}\p{N}!?]*$/u.test(rest) ||
    (LABELLED.test(rest) && text.slice(end, sentence.end).trim().length < 2)
  );
}

function hasCue({ skill, first }: Hit, { found, sentence }: Around): boolean {
  return (found.cues.get(skill.id) ?? []).some((at) => {
    const token = found.tokens[at];
    return token !== undefined && at !== first && token.start >= sentence.start && token.end <= sentence.end;
  });
}

/** Whether a name that counts beside other skills only stands there, and is no word of the text that follows. */
function isListed(hit: Hit, around: Around): boolean {
  const after = around.text.slice(hit.end);
  // "NICE: Kafka" names no maker of telephone systems.
  if (MERE_WISH.test(around.text.slice(hit.start, hit.end))) return false;
  if (ENDS_LISTED.test(after) || IS_JUDGED.test(after)) return inList(hit, around, false);
  return isAmongTags(hit, around);
}

/** How many names that count in lists only must stand in one, and be of one field, to vouch for one another. */
const ENOUGH = 3;

/** Of hits that nothing vouches for, those that do so for one another: "STA, DFT, LVS". */
export function vouchingTogether(hits: readonly Hit[], text: string): Hit[] {
  const runs: Hit[][] = [];
  for (const hit of hits.filter(({ needs }) => needs === 'list')) {
    const last = runs.at(-1)?.at(-1);
    if (last && hit.start >= last.end && LIST.test(text.slice(last.end, hit.start))) runs.at(-1)?.push(hit);
    else if (!last || hit.start >= last.end) runs.push([hit]);
  }
  return runs.flatMap((run) => {
    const related = run.filter((hit) =>
      run.some((other) => other !== hit && areRelated(hit.skill, other.skill)),
    );
    return related.length >= ENOUGH ? related : [];
  });
}

/** "jest/enzyme": two plain words that are names by what stands behind the slash. */
function isSlashedToCue({ skill, first, last, start, end }: Hit, { found, text }: Around): boolean {
  const isSlash = (from = 0, to = 0) => /^\s?\/\s?$/.test(text.slice(from, to));
  return (found.cues.get(skill.id) ?? []).some(
    (at) =>
      (at === last + 1 && isSlash(end, found.tokens[at]?.start)) ||
      (at === first - 1 && isSlash(found.tokens[at]?.end, start)),
  );
}

/** Whether a plain word follows that the hit may belong to: "Kafka; solid Java skills" names no SOLID. */
function goesOn({ end, last }: Hit, { text, found }: Around): boolean {
  if (ENDS_LISTED.test(text.slice(end))) return false;
  const next = found.tokens[last + 1];
  return next !== undefined && !AFTER.has(next.word) && hitsFrom(last + 1, found).length === 0;
}

/** Beside a certain skill, with only list signs between them; a mere space counts where the spelling is right. */
function inList(hit: Hit, around: Around, spelled: boolean): boolean {
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
      if (between === null || between.length > 12 || !LIST.test(between)) return false;
      return spelled || !ONLY_SPACE.test(between);
    }) || isAmongTags(hit, around)
  );
}

/** Whether a hit is written small, and its name is a small word too ("Data modeling"), not a product's. */
function isPlainWord({ skill, start, end }: Hit, text: string): boolean {
  const notion =
    skill.phrases.length > 0 || / \p{Ll}/u.test(skill.name) || end - start > 2 * skill.name.length;
  return notion && !/\p{Lu}/u.test(text.slice(start, end));
}

/** "php go python", "angular redis rest": among the names of a list that lost its commas, or the last of them. */
function isAmongTags({ start, end }: Hit, { text, sentence, certain }: Around): boolean {
  const touches = (from: number, to: number) =>
    from <= to && to - from <= 3 && ONLY_SPACE.test(text.slice(from, to));
  return certain.some(
    (other) =>
      touches(other.end, start) &&
      (certain.some((next) => touches(end, next.start)) ||
        (ONLY_SPACE.test(text.slice(end, sentence.end)) &&
          certain.some((next) => next.end < other.start && touches(next.end, other.start)))),
  );
}

function isNamedAsTool({ first, last, start }: Hit, { found, text }: Around, spelled: boolean): boolean {
  const before = wordBefore(found.tokens[first - 1], start, text);
  const after = found.tokens[last + 1]?.word ?? '';
  if (!spelled) return BEFORE_STRONG.has(before) && AFTER.has(after);
  return AFTER.has(after) || BEFORE.has(before);
}

/** The word that leads up to a name; what stands before a comma does not: "skills, availability". */
function wordBefore(token: Found['tokens'][number] | undefined, start: number, text: string): string {
  if (!token || (/[,;]/.test(text.slice(token.end, start)) && !LEADS_OVER_COMMA.has(token.word))) return '';
  return token.word;
}

function opensSentence({ start }: Hit, { text, sentence }: Around): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));
}

function isPlainVerb({ start, end }: Hit, { text, sentence, grammar }: Around): boolean {
  return grammar(text.slice(sentence.start, sentence.end), start - sentence.start, end - sentence.start);
}
