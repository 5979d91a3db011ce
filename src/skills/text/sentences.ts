import { findAll } from './find-all.ts';
import { lines } from './rx.ts';
import { Cover, firstAfter, type Span } from './spans.ts';

/** Words that begin an ask; with a capital amid a line they say that a full stop was lost before them. */
const ASK_BEGINS = lines`
  Experienced?|Knowledge
  |Familiar(?:ity)?
  |Proficien(?:t|cy)|Understanding|Ability|Demonstrated|Strong|Solid|Good|Excellent|Deep
  |Hands-on|Working knowledge|Previous|Proven|Certified
  |Must (?:have|demonstrate|possess)|Exposure|Expertise|Comfortable|Capacity|Basic|Requires
  |Advanced|Thorough|In-depth|Desire|Well[- ]versed|Fluency
  |Willing(?:ness)?
  |Passion(?:ate)?|Superior
  |Expert(?: level)?(?= knowledge)
  |(?:Full[- ][Ss]tack|Work|Practical|Already|First) experience
  |Have (?:an? )?(?:strong|good|solid|deep|excellent)
  |Bachelor(?:'s)?|Master's
`;
/** Phrases that address the reader tell the same: nobody writes them with a capital within a sentence. */
const SPEAKS_TO = lines`
  You (?:also |already )?
  (?:know|have|can|should|must|need|will|are|possess|bring|enjoy|love|like|care|understand|work)
  |We (?:also )?(?:are|have|use|offer|work|build|need|want|expect)
  |You(?:'ll|'re|'ve)
  |We(?:'re|'ve)
`;

/** What no number of years is cut off from: "at least 3 years", "Java and 3 years". */
const LEADS_TO_YEARS =
  '[Mm]inimum|[Mm]in|[Ll]east|of|[Ww]ith|over|than|have|has|requires?|is|and|or|to|plus|about|around|[Pp]referably|between|the|for|in|an?|[Oo]ur|combined|bring';
/** A duty that begins with a capital amid a line. */
const DUTIES = lines`
  (?:
    Build|Writ|Contribut|Creat|Identify|Design|Develop|Maintain|Implement|Work|Manag|Lead
    |Collaborat|Ensur|Support|Provid|Participat|Us|Deploy|Test|Automat
  )ing
`;
/** "5+ Years Experience in", "2+ Hands-on experience": what the number counts. */
const NOT_COUNTED = "(?<!\\d\\s?\\+|\\b(?:[Yy]ears?|YEARS|[Yy]rs?)'?(?: \\p{Lu}[\\p{L}-]+){0,2})";
/** "Java 3+ years of experience": the years of what stands before them. */
const OF_EXPERIENCE = lines`
  (?:of experience\b|experience\b)(?!
    \s*(?:
      (?:is |are )?(?:required|mandatory|preferred|necessary|needed|a must|must|minimum|min)\b
    )?\s*(?:[.,;)]|$)
  )
`;
/** A full stop, a bullet or bar that was swallowed into the text, or an ask that begins though no stop was set. */
const BETWEEN_WORDS = [
  `(?<=[.!?…]["')\\]]?)\\s+(?=["(¿¡]?[\\p{Lu}\\p{N}•*-])`,
  `(?<!\\s)\\s*[\\n•●▪■◦‣►✓✔·|]\\s*`,
  `(?<=[\\p{L}\\p{N}.)!?])\\s?\\*\\s?(?=\\p{Lu})`,
  `\\s[-–—]\\s?(?!(?:(?:Nice|Good) [Tt]o [Hh]ave|Preferred|Desired|Desirable|Optional|Required|Mandatory|Must|Essential|Advantage|Plus|Bonus)\\s*(?:$|[.;,|]))(?=\\p{Lu})`,
  `(?<=\\((?:Required|Preferred)\\)) (?=\\p{Lu})`,
  `(?<=[\\p{L}\\p{N})+#])[–—]\\s(?=\\p{Lu})`,
  `(?<=[\\p{L}\\p{N})+#])(?<!\\b(?:[Aa]n?|or|[Ii]deally|[Pp]referably))${NOT_COUNTED} (?=(?:${ASK_BEGINS})\\s(?!(?:of|is|would|will|preferred|desired|required|an?)\\b)\\p{L})`,
  `(?<=[\\p{L}\\p{N})+#]) (?=(?:${SPEAKS_TO})\\s\\p{L})`,
  `(?<=[\\p{L}\\p{N})+#]) (?=Bonus points (?:for|if)\\b)`,
  `(?<=\\b\\p{Ll}[\\p{Ll}-]+) (?=(?:${DUTIES}) \\p{Ll})`,
  `(?<=[\\p{L}\\p{N})+#]) (?=(?:${DUTIES}) and \\p{Ll}+ing\\b)`,
  `(?<=[\\p{L}\\p{N})+#])(?<!\\b(?:[Ii]deally|[Pp]referably))${NOT_COUNTED} (?=(?:Experience|(?:Practical|Work) experience|Knowledge|Understanding|Familiarity|Proficiency|Exposure) (?:of|with|in)\\b)`,
  `(?<=\\p{Ll})(?<!\\b(?:${LEADS_TO_YEARS})) (?=\\d{1,2}\\+? years?'?\\*? (?:of (?!experience\\b)|${OF_EXPERIENCE}))`,
];
/** The same where even the space between the sentences was lost: "Java.You", "skillsStrong", "experience3+ years". */
const WITHIN_WORD = [
  `(?<=[\\p{Ll})\\s][.!?])(?=\\p{Lu}\\p{Ll}|\\d{1,2} ?\\+? ?years?\\b)`,
  `(?<=\\b(?:preferred|desired|required|helpful|beneficial|appreciated|asset|advantage|skills|experience|plus|knowledge))(?=\\p{Lu}\\p{Ll}|A )`,
  `(?<=\\b(?:preferred|desired|required|is a plus|experience a plus|skills a plus|certification a plus))(?=[\\p{Lu}\\d])`,
  `(?<=\\p{Ll}{2})(?=(?:Ideally|Preferably)[, ])`,
  `(?<=[\\p{L}\\p{N})+#])(?=(?:We|You|If you|Our (?:client|company|team)|As an?|Located|Founded|Based)(?:'re| (?:are|is|have|in))\\b)`,
  `(?<=[\\p{Ll})])(?=(?:${ASK_BEGINS}|${SPEAKS_TO})\\s\\p{L})`,
  `(?<=\\p{Lu}{2})(?=(?:Experience|Knowledge|Familiarity|Understanding|Proficiency) (?:with|of|in|working|using)\\b)`,
  `(?<=\\p{L}{3})(?=\\d{1,2}\\+? ?(?:plus )?years?\\b)`,
];
// The first sign of each kind is told apart first: a text is looked at letter by letter.
const END = new RegExp(
  `(?=[\\s*•●▪■◦‣►✓✔·|–—])(?:${BETWEEN_WORDS.join('|')})|(?=[\\p{Lu}\\d])(?<=\\S)(?:${WITHIN_WORD.join('|')})`,
  'gu',
);
/** "2 yrs.", right behind a name: here the full stop ends what is said of it ("Kotlin: 2 yrs. Docker is a plus"). */
const CLOSING_YEARS =
  /^[\s:(–-]*(?:(?:min\.?|minimum|at least)\s)?(?:\d{1,2}\s?[-–]\s?)?(?:\d{1,2})?\s?\+?\s?yrs?\s?\.$/i;
const LONGEST_YEARS = 25;
/** A full stop behind these ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.\s?g\.?|i\.\s?e|vs|incl|sr|jr|dr|mr|ms|approx|resp|z\.b|bzw|bspw|ggf|inkl|bijv|bv|evt|np|tzw|m\.\s?in|ad\ses|\(es|p\.?\s?ex|ca|no|inc|ltd|yrs?|min|max)|\b\p{Lu})\s?\.$/iu;

/**
 * Cuts a text into sentences; bullets and bars that were swallowed into it end one too.
 * No cut falls inside `whole` stretches: "Node.Js" and "ASP.NET Core" hold together.
 */
export function sentencesOf(text: string, whole: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  const cover = new Cover(whole);
  const ends = whole.map(({ end }) => end).sort((a, b) => a - b);
  let start = 0;
  for (const match of findAll(END, text)) {
    const at = match.index;
    const behind = at + match[0].length;
    if (!/[\n•|]/.test(match[0]) && isAbbreviation(text, at, ends)) continue;
    if (cover.endAround(at) !== null) continue;
    if (match[0].trim() === '-' && isWithinParenthesis(text, start, at)) continue;
    if (at > start) sentences.push({ start, end: at });
    start = behind;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences.flatMap((sentence) => cutLong(text, sentence, cover));
}

/** `ends`: where names end, in order. */
function isAbbreviation(text: string, at: number, ends: readonly number[]): boolean {
  if (!ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) return false;
  const near = ends.slice(firstAfter(ends, at - LONGEST_YEARS), firstAfter(ends, at - 1));
  return !near.some((end) => CLOSING_YEARS.test(text.slice(end, at)));
}

/** "(the Hadoop ecosystem - Spark, Hive)": a dash that ends no sentence. */
function isWithinParenthesis(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - LONGEST_PARENTHESIS);
  const before = text.slice(from, at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return false;
  const close = text.slice(at, from + open + LONGEST_PARENTHESIS).indexOf(')');
  return close > 0;
}
const LONGEST_PARENTHESIS = 200;

/** Nobody writes a longer one; text without full stops would cost time that grows with the square of its length. */
const LONGEST = 800;

/** Cuts what is too long for a sentence at a comma, or else at a space. */
function cutLong(text: string, { start, end }: Span, cover: Cover): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const limit = from + LONGEST;
    const piece = text.slice(from, limit + 2);
    const comma = piece.lastIndexOf(', ');
    let at = from + (comma > LONGEST / 2 ? comma + 1 : piece.lastIndexOf(' ', LONGEST));
    if (at <= from) at = limit;
    at = cover.endAround(at) ?? at;
    pieces.push({ start: from, end: at });
    from = at;
  }
  pieces.push({ start: from, end });
  return pieces;
}
