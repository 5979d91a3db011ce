import { ROADMAP_LIMITS } from '#src/insights/roadmap/roadmap-from.ts';

/** Matches bullets, numbers and checkboxes before a list item. */
const BULLET = /^(?:[-–—•●▪◦·‣>✓✔☐☑]|[*+](?=\s)|\(?\d{1,3}[.)](?=\s)|\[[ xX]?\])\s*/u;
/**
 * Matches words that turn a name into a step: "Learn Python", "Introduction to SQL", "What is HTTP?", "Git
 * basics".
 */
const BEFORE =
  /^(?:learn(?: about)?(?: the)?(?: basics of)?|(?:the )?basics of|(?:an )?intro(?:duction)? to|getting started with|fundamentals of|what is|what are|how does|working with|understand(?:ing)?|advanced|basic) /i;
const AFTER =
  / (?:basics|fundamentals|essentials|crash course|101|tutorial|in depth|advanced|work|programming language)$/i;
const BETWEEN = / ?(?:[,;:/|&•·]| (?:and|or|vs\.?|with) ) ?/i;

/** Maximum characters of a line to examine; names are far shorter. */
const MOST_LINE = 1_000;

/** Removes bullets, numbers and Markdown from a line. Returns an empty string without a word. */
export function nameIn(line: string): string {
  let text = line
    .slice(0, MOST_LINE)
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(BULLET, '').trim();
  }
  while (text.length > 2 && '*_`'.includes(text.charAt(0)) && text.endsWith(text.charAt(0)))
    text = text.slice(1, -1).trim();
  return /[\p{L}\p{N}]/u.test(text) ? text.slice(0, ROADMAP_LIMITS.text) : '';
}

/** Returns the heading's level and text, or null if the line is none. */
export function headingIn(line: string): { level: number; text: string } | null {
  const trimmed = line.slice(0, MOST_LINE).trim();
  const [, marks, rest] = trimmed.match(/^(#{1,6})\s(.+)$/) ?? [];
  const text = nameIn((rest ?? trimmed).replace(/[:：]$/, ''));
  if (text === '') return null;
  if (marks !== undefined) return { level: marks.length, text };
  return /[:：]$/.test(trimmed) ? { level: 2, text } : null;
}

/**
 * Finds the skills of a line: the whole line, the line without extra words, or its parts. Returns unknown parts
 * too. `skillOf`: the skill with exactly this name, or null.
 */
export function skillsInLine(
  line: string,
  skillOf: (name: string) => string | null,
): { found: string[]; rest: string[] } {
  const whole = skillOf(line) ?? skillOf(bare(line));
  if (whole !== null) return { found: [whole], rest: [] };
  const parts = line.split(BETWEEN).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const each = parts.map((part) => skillOf(part) ?? skillOf(bare(part)));
  const found = each.filter((skill) => skill !== null);
  // If nothing is known, reports the line itself.
  if (found.length === 0) return { found: [], rest: [line] };
  return { found, rest: parts.filter((_, i) => each[i] === null) };
}

/** Removes the words that turn a name into a step. */
function bare(name: string): string {
  const plain = name.replace(/[?!.]{1,3}$/, '').replace(BEFORE, '');
  return plain.replace(AFTER, '').trim() || name;
}
