import type { Span } from './sentences.ts';

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(\\d{1,2}(?:[.,]5)?|${NUMBER_WORDS.join('|')})`;
/** "3+ years", "3-5 yrs", "at least two (2) years". The first number is the least. */
const YEARS = new RegExp(
  `(?<![\\d.,$€£]|\\d[-–])(?<!\\p{L}(?=\\p{L}))${NUMBER}\\)?\\s*(?:\\(\\d+\\)\\s*)?(?:\\+|plus|or more)?\\s*(?:(?:-|–|to|or|and|à|et|bis)\\s*${NUMBER}\\s*\\+?)?\\s*(?:\\+\\s*)?(?:full |solid |good )?(?:years?|yrs?|ans|jahre|of (?:them|which|those))\\b'?`,
  'giu',
);
/** "BS5 years": the number is the end of something else. */
const PART_OF_NAME = /\p{Lu}[-–]?$/u;
/** Ages of companies and lengths of other things are no experience. */
const NOT_EXPERIENCE =
  /^\s*(?:old|ago|in (?:business|a row|operations?)|contract|of (?:age|existence|funding|growth|history|success|operations?)|degree|anniversary|warranty|plan|history|vesting|running)/iu;
const NOT_ASKED = /\b(?:last|past|next|over the|within|every|first|for over|for more than|been|after)\s*$/iu;
/** Here what the years speak of ends, and another ask begins. */
const NEXT_ASK = new RegExp(
  [
    ';|\\.\\s|\\s[–—-]\\s',
    ',\\s(?:but |and )?(?:preferably|ideally|preferred)\\s',
    '\\s(?=(?:Computer [Ss]cience|CS) fundamentals)',
    ',?\\s(?:and|with|plus|as well as|in addition to)\\s+(?:an? |the |some |strong |good |solid |deep |excellent |proven |thorough |demonstrated |expert |advanced |working |significant |extensive |hands-on |at least )*(?:knowledge|proficien\\p{L}+|familiar\\p{L}+|understanding|ability|skills|expertise|exposure|experience (?:in|with|of|using)|focus|emphasis|interest|bachelor\\p{L}*|degree|passion|track record)',
    '\\savec (?:de |des |une? )?(?:bonnes? |solides? )?(?:compétences|connaissances?|ma[iî]trise)',
    '\\s(?:aptitude|strong knowledge|good knowledge)\\b',
    ',\\s[^,;]{1,40}\\s(?:is|are|would be)\\s(?:an?\\s)?(?:big |huge |strong )?(?:plus|bonus|advantage|nice)',
    '\\([^)]*\\b(?:plus|preferred|nice|bonus|not(?! limited))\\b',
  ].join('|'),
  'iu',
);
/** Nothing of it follows: "Python (3+ years)", "7 years' experience". */
const NOTHING_FOLLOWS =
  /^[\s)\]'*]*(?:of\s+)?(?:(?!software|industry|development|engineering|work |overall|total|management|leadership|with |in |as |using )[\p{L}-]+\s+){0,2}(?:experience|exp)?[\s)\].,;|]*(?:$|[,;)|]|in (?:a |an )?(?:\p{L}+ )?(?:production|similar|enterprise|fast|professional))/iu;
/** "5 years of software development, including Go" says nothing of Go; "… including:" begins a list. */
const GENERAL =
  /\b(?:software|professional|industry|engineering|development|work|overall|total)\b[^,:]{0,40},/iu;
/** A list of what the years speak of follows in the lines beneath. */
const LIST_FOLLOWS = /(?:experience|knowledge|working|exp)\b[^.;]{0,60}:[\s*•-]*$/iu;

/**
 * The least number of years that a sentence ties to each of these stretches of it, in their order: what follows the
 * number up to the next ask ("5 years of Java and SQL"), or, where nothing follows, what stands right before it
 * ("Python (3+ years)"). Null where it ties none, as general experience and the age of a company do not.
 */
export function yearsFor(sentence: string, places: readonly Span[]): (number | null)[] {
  const years: (number | null)[] = places.map(() => null);
  let from = 0;
  for (const { start, end, count, next } of numbersIn(sentence)) {
    const behind = sentence.slice(end, next);
    const empty = NOTHING_FOLLOWS.exec(behind);
    const names = places.some((place) => place.start >= end && place.start < end + (empty?.[0].length ?? 0));
    const scope = empty && !names ? before(sentence, from, start) : after(behind, end);
    const tied = places.filter((place) => place.start >= scope.start && place.end <= scope.end);
    if (!GENERAL.test(sentence.slice(end, tied[0]?.start ?? end))) {
      for (const place of tied) years[places.indexOf(place)] ??= count;
    }
    from = end;
  }
  return years;
}

/** The years that a sentence ties to the list that follows it ("3 years of experience with:"), or null. */
export function yearsOfListAfter(sentence: string): number | null {
  const last = numbersIn(sentence).at(-1);
  return last && LIST_FOLLOWS.test(sentence.slice(last.end)) ? last.count : null;
}

/** What every such number is followed by, and most sentences do not have. */
const UNIT = /(?<!\p{L})(?:years?|yrs?|ans|jahre|of (?:them|which|those))\b/iu;

function numbersIn(sentence: string): { start: number; end: number; next: number; count: number }[] {
  if (!UNIT.test(sentence)) return [];
  const all = [...sentence.matchAll(YEARS)].filter(
    ({ index, 0: text }) =>
      !NOT_EXPERIENCE.test(sentence.slice(index + text.length)) &&
      !NOT_ASKED.test(sentence.slice(0, index)) &&
      !/^0/.test(text) &&
      !PART_OF_NAME.test(sentence.slice(0, index)),
  );
  return all.map(({ index, 0: text, 1: number }, n) => ({
    start: index,
    end: index + text.length,
    // What stands in a parenthesis does not speak of what comes after it.
    next: Math.min(all[n + 1]?.index ?? sentence.length, closingAfter(sentence, index)),
    count: countOf(number as string),
  }));
}

/** Where the parenthesis ends that a place stands in; the end of the sentence where it stands in none. */
function closingAfter(sentence: string, at: number): number {
  const close = sentence.indexOf(')', at);
  const open = sentence.lastIndexOf('(', at);
  return close >= 0 && open >= 0 && !sentence.slice(open, at).includes(')') ? close : sentence.length;
}

function countOf(number: string): number {
  const word = NUMBER_WORDS.indexOf(number.toLowerCase());
  return word >= 0 ? word + 1 : Math.floor(Number(number.replace(',', '.')));
}

/** How far before a number its skill may stand, in characters. */
const CLOSE = 60;

/** What stands right before the number: "Python (3+ years)", "Java, 3+ years". */
function before(sentence: string, from: number, start: number): Span {
  const lead = sentence.slice(0, start).replace(/[\s,;(]+$/u, '').length;
  const boundary = Math.max(
    sentence.lastIndexOf(',', lead - 1),
    sentence.lastIndexOf(';', lead - 1),
    from - 1,
    start - CLOSE,
  );
  return { start: boundary + 1, end: start };
}

function after(behind: string, end: number): Span {
  // "4 years of experience including: Java; SQL; …" holds for the whole list.
  if (/^[^.;,]{0,60}:/u.test(behind)) return { start: end, end: end + behind.length };
  const stop = behind.search(NEXT_ASK);
  return { start: end, end: end + (stop < 0 ? behind.length : stop) };
}
