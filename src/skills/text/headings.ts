import WORDS from '#data/heading-words.json' with { type: 'json' };
import { HEADING_FILES } from '#data/headings/index.ts';
import KNOWN from '#data/headings/words.json' with { type: 'json' };
import type { Expression } from './expression.ts';
import { beginningsOf, headingOpenings, opensAs, type WithOpenings } from './heading-openings.ts';
import type { Section } from './section.ts';
import { anyOf } from './signs.ts';

/*
 * What headings say of the text beneath. Those of `data/headings` are known from their first word to their last, so they
 * may be looser than the words of `data/heading-words.json`, and need neither a colon nor a list beneath to be seen.
 */

const whole = (words: readonly string[]) =>
  anyOf(words, { flags: 'i', begin: String.raw`^[^<l>\dЀ-ӿ]*`, end: String.raw`[^<l>\dЀ-ӿ]*$` });
/** `beginnings`: of further words. */
const within = (words: readonly string[], beginnings: readonly string[] = []) =>
  anyOf([`(?:${words.join('|')})(?!<l>)`, ...beginnings], { flags: 'i', begin: '(?<!<l>)' });

type Told = 'elsewhere' | 'unneeded' | 'wish' | 'learn' | 'offer' | 'about' | 'ask';
/** Judged in this order. */
const ORDER: readonly Told[] = ['elsewhere', 'unneeded', 'wish', 'learn', 'offer', 'about', 'ask'];

/** What a language's headings of a section are known by. Their pattern is made when a line begins like one of them. */
interface Headings {
  openings: ReadonlySet<string>;
  words: readonly string[];
  pattern: Expression | null;
}
type SectionHeadings = readonly [Told, readonly Headings[]];
let sections: readonly SectionHeadings[] | null = null;

/** Gathered with the first line, not with a start of the background that reads none. */
function wholeHeadings(): readonly SectionHeadings[] {
  sections ??= ORDER.map((section) => [section, Object.values(HEADING_FILES).flatMap(headingsOf(section))]);
  return sections;
}

function headingsOf(section: Told): (file: (typeof HEADING_FILES)[string]) => Headings[] {
  return (file) => {
    const words = file[section];
    if (!words) return [];
    const { openings } = file as WithOpenings;
    const begin = openings?.[section]?.split('|') ?? headingOpenings(words);
    return [{ openings: new Set(begin), words, pattern: null }];
  };
}

function isHeadingOf(line: string, beginnings: readonly string[], headings: Headings): boolean {
  if (!opensAs(beginnings, headings.openings)) return false;
  headings.pattern ??= whole(headings.words);
  return headings.pattern.test(line);
}

/** The longest of them, in characters. */
const LONGEST = 60;

/** How words of other languages begin that tell of a section of an ad. */
function abroad(section: string): string[] {
  const { en, ...others } = KNOWN;
  return Object.values(others).flatMap((words) => words[section as keyof typeof en]);
}

/** Judged in the order of the file: "Preferred qualifications" is a wish though it speaks of qualifications. */
const WITHIN = WORDS.sections.map(
  ({ section, words, known = [] }) => [section as Section, within(words, known.flatMap(abroad))] as const,
);
/** These open a list of asks too, but under "Nice to have" they are a part of it ("Tools:", "Experience with:"). */
const WEAK = within(WORDS.weak);
const SHORT = anyOf(WORDS.short, { begin: '^', end: '$' });

const NEUTRAL = anyOf(WORDS.neutral, { begin: String.raw`^\W*`, end: String.raw`\W*$` });
/** "Senior Java Developer (all genders)": the company has had its say. */
const ROLE = anyOf(WORDS.role, { begin: String.raw`^(?:\S+ ){1,5}`, end: String.raw`(?: \([^)]*\))?\W*$` });

/** What a line says of those beneath it, if the whole of it is known as a heading. */
export function sectionOfWhole(line: string): Section | undefined {
  if (line.length > LONGEST) return undefined;
  const beginnings = beginningsOf(line);
  return wholeHeadings().find(([, all]) =>
    all.some((headings) => isHeadingOf(line, beginnings, headings)),
  )?.[0];
}

/** What the words of a heading say of the text beneath it, given what held before. Where they do not tell, that goes on. */
export function sectionOfWords(heading: string, before: Section): Section {
  const told = sectionOfWhole(heading) ?? WITHIN.find(([, pattern]) => pattern.test(heading))?.[0];
  if (told) return told;
  if (before === 'wish' && NEUTRAL.test(heading)) return 'intro';
  if (before === 'about' && ROLE.test(heading)) return 'intro';
  return WEAK.test(heading) && before !== 'wish' ? 'ask' : before;
}

/** Whether a short line begins like a heading of a section, or is one in a word or two. */
export function opensSection(line: string): boolean {
  const plain = line.replace(/^[^A-Za-zÀ-ɏ]+/u, '');
  if (WITHIN.some(([, pattern]) => plain.search(pattern) === 0)) return true;
  return SHORT.test(plain) && plain.search(WEAK) >= 0;
}
