import WORDS from '#data/heading-words.json' with { type: 'json' };
import { HEADING_FILES } from '#data/headings/index.ts';
import MORE from '#data/headings/more-words.json' with { type: 'json' };
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
/** `beginnings`: prefixes of additional words. */
const within = (words: readonly string[], beginnings: readonly string[] = []) =>
  anyOf([`(?:${words.join('|')})(?!<l>)`, ...beginnings], { flags: 'i', begin: '(?<!<l>)' });

type Told = 'elsewhere' | 'unneeded' | 'wish' | 'learn' | 'offer' | 'about' | 'ask';
/** Checked in this order. */
const ORDER: readonly Told[] = ['elsewhere', 'unneeded', 'wish', 'learn', 'offer', 'about', 'ask'];

/** Headings of a section in a language. Their pattern is compiled once a line has one of their prefixes. */
interface Headings {
  openings: ReadonlySet<string>;
  words: readonly string[];
  pattern: Expression | null;
}
type SectionHeadings = readonly [Told, readonly Headings[]];
let sections: readonly SectionHeadings[] | null = null;

/** Collected at the first line, as many starts of the background read none. */
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

/** Maximum length of a heading, in characters. */
const LONGEST = 60;

/** Returns a section's heading words in other languages, which match as prefixes. */
function abroad(section: string): string[] {
  const { en, ...others } = KNOWN;
  return Object.values({ ...others, ...MORE }).flatMap((words) => words[section as keyof typeof en]);
}

/** Checked in file order: "Preferred qualifications" is a wish although it mentions qualifications. */
const WITHIN = WORDS.sections.map(
  ({ section, words, known = [] }) => [section as Section, within(words, known.flatMap(abroad))] as const,
);
/** Headings of lists of requirements that under "Nice to have" belong to it ("Tools:", "Experience with:"). */
const WEAK = within(WORDS.weak);
const SHORT = anyOf(WORDS.short, { begin: '^', end: '$' });

const NEUTRAL = anyOf(WORDS.neutral, { begin: String.raw`^\W*`, end: String.raw`\W*$` });
/** A role as heading ends the company's introduction: "Senior Java Developer (all genders)". */
const ROLE = anyOf(WORDS.role, { begin: String.raw`^(?:\S+ ){1,5}`, end: String.raw`(?: \([^)]*\))?\W*$` });

/** Returns the section of the lines below, if the whole line is a known heading. */
export function sectionOfWhole(line: string): Section | undefined {
  if (line.length > LONGEST) return undefined;
  const beginnings = beginningsOf(line);
  return wholeHeadings().find(([, all]) =>
    all.some((headings) => isHeadingOf(line, beginnings, headings)),
  )?.[0];
}

/** Returns the section after a heading by its words; an unclear heading continues the section before it. */
export function sectionOfWords(heading: string, before: Section): Section {
  const told = sectionOfWhole(heading) ?? WITHIN.find(([, pattern]) => pattern.test(heading))?.[0];
  if (told) return told;
  if (before === 'wish' && NEUTRAL.test(heading)) return 'intro';
  if (before === 'about' && ROLE.test(heading)) return 'intro';
  return WEAK.test(heading) && before !== 'wish' ? 'ask' : before;
}

/** Whether a short line begins like a section's heading, or is one of a word or two. */
export function opensSection(line: string): boolean {
  const plain = line.replace(/^[^A-Za-zÀ-ɏ]+/u, '');
  if (WITHIN.some(([, pattern]) => plain.search(pattern) === 0)) return true;
  return SHORT.test(plain) && plain.search(WEAK) >= 0;
}
