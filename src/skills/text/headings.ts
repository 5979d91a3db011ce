import WORDS from '#data/heading-words.json' with { type: 'json' };
import { HEADING_FILES } from '#data/headings/index.ts';
import { plainSigns } from './plain-signs.ts';

import type { Section } from './section.ts';
import { anyOf } from './signs.ts';

/*
 * What headings say of the text beneath. Those of `data/headings` are known from their first word to their last, so they
 * may be looser than the words of `data/heading-words.json`, and need neither a colon nor a list beneath to be seen.
 */

const whole = (words: readonly string[]) =>
  anyOf(words, { flags: 'i', begin: String.raw`^[^<l>\dЀ-ӿ]*`, end: String.raw`[^<l>\dЀ-ӿ]*$` });
const within = (words: readonly string[]) => anyOf(words, { flags: 'i', begin: '(?<!<l>)', end: '(?!<l>)' });

/** Judged in this order. */
const WHOLE = (['elsewhere', 'unneeded', 'wish', 'learn', 'offer', 'about', 'ask'] as const).map(
  (section) => [section, whole(Object.values(HEADING_FILES).flatMap((file) => file[section] ?? []))] as const,
);
/** The longest of them, in characters. */
const LONGEST = 60;
/** Judged in the order of the file: "Preferred qualifications" is a wish though it speaks of qualifications. */
const WITHIN = WORDS.sections.map(({ section, words }) => [section as Section, within(words)] as const);
/** These open a list of asks too, but under "Nice to have" they are a part of it ("Tools:", "Experience with:"). */
const WEAK = within(WORDS.weak);

const BONUS = anyOf(WORDS.money, { begin: String.raw`^\W*` });
const NEUTRAL = anyOf(WORDS.neutral, { begin: String.raw`^\W*`, end: String.raw`\W*$` });
/** "Senior Java Developer (all genders)": the company has had its say. */
const ROLE = anyOf(WORDS.role, { begin: String.raw`^(?:\S+ ){1,5}`, end: String.raw`(?: \([^)]*\))?\W*$` });

/** What a line says of those beneath it, if the whole of it is known as a heading. */
export function sectionOfWhole(line: string): Section | undefined {
  return line.length > LONGEST ? undefined : WHOLE.find(([, pattern]) => pattern.test(line))?.[0];
}

/** What the words of a heading say of the text beneath it, given what held before. Where they do not tell, that goes on. */
export function sectionOfWords(
  heading: string,
  before: Section,
  mereAsk: (text: string) => boolean,
): Section {
  const told = sectionOfWhole(heading) ?? WITHIN.find(([, pattern]) => pattern.test(heading))?.[0];
  // "Bonus: 10 %" among the benefits is money.
  if (told === 'wish' && (before === 'offer' || before === 'about') && BONUS.test(heading)) return before;
  if (told) return told;
  if (mereAsk(heading)) return 'ask';
  if (before === 'wish' && NEUTRAL.test(heading)) return 'intro';
  if (before === 'about' && ROLE.test(heading)) return 'intro';
  return WEAK.test(heading) && before !== 'wish' ? 'ask' : before;
}

/** Whether a short line begins like a heading of a section, or is one in a word or two. */
export function opensSection(line: string): boolean {
  const plain = plainSigns(line).replace(/^[^A-Za-zÀ-ɏ]+/u, '');
  if (WITHIN.some(([, pattern]) => plain.search(pattern) === 0)) return true;
  return /^\S+(?: (?:& |and )?\S+)?$/u.test(plain) && plain.search(WEAK) >= 0;
}
