import type { Span } from './sentences.ts';

/** The numbers from one on, in each language. */
const NUMBER_WORDS = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'un deux trois quatre cinq six sept huit neuf dix',
  'ein zwei drei vier fünf sechs sieben acht neun zehn',
  'uno dos tres cuatro cinco seis siete ocho nueve diez',
  'een twee drie vier vijf zes zeven acht negen tien',
].map((words) => words.split(' '));
const NUMBER_WORD = NUMBER_WORDS.flat().join('|');
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${NUMBER_WORD})`;
/** "two (2)", "2 (two)": the number once more. */
const AGAIN = `\\s*(?:\\((?:\\d+|${NUMBER_WORD})\\)\\s*)?`;
const MORE = '(?:\\+|-?\\s?plus\\b|or more\\b)?';
const RANGE = `(?:(?:-|–|~|\\/|to|or|and|à|et|bis)\\s*${NUMBER}\\s*\\+?)?`;
/** Most months in a posting are those of a contract. */
const MONTHS_OF =
  "months?(?='?\\+?(?:\\sor more)?\\s(?:of\\s(?!the\\b|your|our|contract|leave|paid|parental|maternity|probation|training)|(?:[\\p{L}-]+\\s){0,2}experience\\b))";
const UNIT_NAMES =
  "years?|yrs?|ans?\\(s\\)|ans|an(?= (?:d'|minimum|en|sur|avec|\\())|années?|jahren?|-?jährige\\p{L}?|años|anni|jaar";
/** "3+ years", "3-5 yrs", "at least two (2) years", "18 months of". The first number is the least. */
const YEARS = new RegExp(
  `(?<![\\d.$€£]|\\d,|\\d[-–])(?<!\\p{L}(?=\\p{L}))(?<count>${NUMBER}|an?(?=\\syear (?:of|or more)\\b))\\)?${AGAIN}${MORE}${AGAIN}\\s*${RANGE}\\s*(?:\\+\\s*)?(?:full |solid |good )?(?:(?<months>${MONTHS_OF})|(?:${UNIT_NAMES}|y(?=\\+)|of (?:them|which|those))(?!\\p{L}))'?\\+?`,
  'giu',
);
/** "2+ hands-on experience": nobody counts it in anything but years. */
const WITHOUT_UNIT =
  /(?<=^\W{0,4}|\b(?:least|minimum|min|of|with|have|has|over|than)\s)(?<count>\d{1,2})\+(?=\s(?:of\s)?(?:[\p{L}-]+\s){0,3}experience\b)/giu;
/** "8 years in IT, 3 in Java": years too, behind a number that says so. */
const YEARS_AGAIN =
  /(?<=[,(]\s?|\b(?:with|including|which|least|minimum|and|dont)\s)(?<count>\d{1,2})\+?(?=\s(?:in|with|of|on|using|en|sur|avec)\b(?!\s(?:the|these|this|those|which|them|our|your|its|following)\b))/giu;
/** "Years of Java experience: 5". */
const YEARS_TOLD_LAST = /\b(?:years?|yrs?)\b[^:]*:\s*(?<count>\d{1,2})\s?\+?\W*$/iu;
/** "BS5 years": the number is the end of something else. */
const PART_OF_NAME = /(?<!\p{L})\p{Lu}{1,2}[-–]?$/u;
/** Ages of companies and lengths of other things are no experience. */
const NOT_EXPERIENCE =
  /^[\s-]*(?:old|ago|in (?:business|a row|operations?)|contract|of (?:age|existence|funding|growth|history|success|operations?)|d'(?:existence|ancienneté|études)|de contrat|degree|apprenticeship|anniversary|warranty|plan|strategy|roadmap|history|vesting|running(?=\W*$|[.,;])|(?:of )?(?:\p{L}+ )?experience [^.;]{0,60}, (?:we|our)\b)/iu;
const NOT_ASKED =
  /\b(?:(?<!at least the )last|past|next|over the|within|every|first|^\W*for (?:over|more than)|(?<!you(?:'ve| have) )been(?: [^.,]{0,60} for (?:over|more than))?|after|vor|nach|seit|(?:depuis|forte? de|il y a|(?<!\p{L})en)(?: (?:plus|près) de)?|contrat (?:de|d'une durée de)|hace)\s*$/iu;
const SHORT_ITEM = '\\s?(?:and |or )?[^\\s;.,]+(?: [^\\s;.,]+)?\\s?';
/** In "Java; SQL; Web services; and XML" the semicolons stand for commas. */
const SEMICOLON = `;(?!(?:${SHORT_ITEM};){2}|(?<=;${SHORT_ITEM};)${SHORT_ITEM}(?:[;.]|$))`;
/** Here what the years speak of ends, and another ask begins. */
const NEXT_ASK = new RegExp(
  [
    SEMICOLON,
    '(?<!\\b(?:min|max|exp|yrs?))\\.\\s|\\s[–—*•-]\\s',
    '(?<!\\b(?:frameworks?|languages?|databases?|systems?|platforms?|tools?|technolog(?:y|ies)|clouds?|warehouses?),?),?\\s(?:but |and )?(?:preferably|ideally)\\s|,\\spreferred\\s',
    '\\s(?=(?:Computer [Ss]cience|CS) fundamentals)',
    ',?\\s(?:and|or|with|plus|as well as|in addition to)\\s+(?:an? |the |some |strong |good |solid |deep |excellent |proven |thorough |demonstrated |expert |advanced |working |significant |extensive |hands-on |basic |firm |sound |at least )*(?:knowledge|grasp|command|proficien\\p{L}+|familiar\\p{L}+|understanding|ability|skills|expertise|exposure|experience (?:in|with|of|using)|focus|emphasis|interest|bachelor\\p{L}*|degree|passion|track record|successful|(?:recent |current )?certifications?)',
    "(?:,|\\s(?:avec|et|ou|ainsi que)) (?:de |des |une? |d')?(?:bonnes? |solides? |excellentes? )?(?:compétences|connaissances?|ma[iî]trise|expertise|notions?|appétence)",
    ',?\\sidéalement\\s|\\(ou\\s|,\\s[^,;]{1,40}\\s(?:est|sont|serait|seraient)\\s(?:un plus|un atout|des atouts|appréci)',
    '\\s(?:aptitude|strong knowledge|good knowledge)\\b',
    '(?<=\\b(?:experience|knowledge|skills?)),?\\s\\([a-z]\\)\\s',
    ',\\s(?:and )?(?:an?\\s)?(?:very )?(?:good|keen|strong|solid|sharp|excellent)\\s',
    ',\\s?(?:should|must|can|able to|willing\\p{L}*)\\s',
    ',\\s(?:knowledge|proficiency|familiarity|understanding|experience)\\s(?:of|in|with)\\s',
    '\\sand\\s(?:you\\s)?(?:know|can|are|have|understand)\\b',
    ',\\s[^,;]{1,40}\\s(?:is|are|would be)\\s(?:an?\\s)?(?:big |huge |strong )?(?:plus|bonus|advantage|nice|preferred|desired|desirable|beneficial)',
    '\\([^)]*\\b(?:plus|preferred|nice|bonus|not(?! limited))\\b',
  ].join('|'),
  'iu',
);
/** Nothing of it follows: "Python (3+ years)", "7 years' experience". */
const NOTHING_FOLLOWS =
  /^(?:\sor (?:more|longer|greater|above)\b)?[\s)\]'*]*(?:of\s+)?(?:(?!software|industry|development|engineering|work |overall|total|management|leadership|with |in |as |using )[\p{L}-]+\s+){0,2}(?:experience|exp|each)?(?:d'expériences?(?: professionnelles?)?)?\s?(?:au )?(?:minimum|min|must|required|mandatory)?(?:\s?\([\p{L}][\p{L}\s/!-]{1,25}\))?(?:\sunder your belt)?(?:\s[–-]\s(?:nice|good|required|must|preferred|optional|mandatory|desired)[\p{L} ]*)?[\s)\].,;|]*(?:$|[,;)|]|in (?:a |an )?(?:\p{L}+ )?(?:production|similar|enterprise|fast|professional))/iu;
/** "Go for two years and know SQL": the number closes what it speaks of. */
const ENDS_AT_ONCE = /^\s(?:and|but)\s(?:you\s)?(?=(?:know|can|are|have|understand|feel)\b)/iu;
/** "5 years of software development, including Go" says nothing of Go; "… including:" begins a list. */
const GENERAL =
  /\b(?:software|professional|industry|engineering|development|work|overall|total)\b[^,:]{0,40},/iu;
const EXPERIENCE_BEFORE =
  /\b(?:experience|exp\b|background|track record|expérience|erfahrung)[^()]{0,20}\([^()]*$/iu;
const ROLE_WITH =
  /\b(?:developer|engineer|programmer|administrator|consultant|architect|analyst|dba)s?,? (?:with|having) (?:(?:at least|over|more than|a minimum of|minimum(?: of)?) )?$/iu;
const WITH = /^\)\s(?:in|with|of|on|using|en|sur|avec|mit)\b/iu;
/** A list of what the years speak of follows in the lines beneath. */
const LIST_FOLLOWS =
  /(?:(?:experience|knowledge|working|exp)\b[^.;]{0,60}|^\s(?:of|with|in|using))\s?:[\s*•-]*$|\bof the following:(?=\p{L})/iu;

/**
 * The least number of years that a sentence ties to each of these stretches of it, in their order: what follows the
 * number up to the next ask ("5 years of Java and SQL"), or, where nothing follows, what stands right before it
 * ("Python (3+ years)"). Null where it ties none, as general experience and the age of a company do not.
 */
export function yearsFor(sentence: string, places: readonly Span[]): (number | null)[] {
  if (!MAY_COUNT.test(sentence)) return places.map(() => null);
  const toldLast = YEARS_TOLD_LAST.exec(sentence)?.groups?.count;
  if (toldLast) return places.map(() => countOf(toldLast));
  const years: (number | null)[] = places.map(() => null);
  let from = 0;
  for (const number of numbersIn(sentence)) {
    const scope = scopeOf(number, sentence, from, places);
    // The number may have been taken for the version of what stands before it: "HTTP 2 years".
    const tied = places.filter((place) => place.start >= scope.start && place.start < scope.end);
    if (!GENERAL.test(sentence.slice(number.end, tied[0]?.start ?? number.end))) {
      for (const place of tied) years[places.indexOf(place)] ??= number.count;
    }
    from = number.end;
  }
  return years;
}

/** The stretch of the sentence that a number of years speaks of; the number before it ends at `from`. */
function scopeOf(number: Count, sentence: string, from: number, places: readonly Span[]): Span {
  const { start, end, close, next } = number;
  // "Experience (3+ years) with Java": the parenthesis stands within what the number speaks of.
  const goesOn = EXPERIENCE_BEFORE.test(sentence.slice(0, start)) && WITH.exec(sentence.slice(close, next));
  if (goesOn) return after(sentence, close + goesOn[0].length, next, places);
  // "An iOS developer with 4+ years of experience": told of the role, the years are those of what it is named after.
  const named = places.some((place) => place.start >= end && place.start < next);
  if (!named && ROLE_WITH.test(sentence.slice(from, start))) return before(sentence, from, number);
  const rest = sentence.slice(end, Math.min(close, next));
  const empty = (NOTHING_FOLLOWS.exec(rest) ?? ENDS_AT_ONCE.exec(rest))?.[0];
  const names = places.some((place) => place.start >= end && place.start < end + (empty?.length ?? 0));
  if (empty !== undefined && !names) return before(sentence, from, number);
  const behind = after(sentence, end, Math.min(close, next), places);
  // "Scala (2 years, or a strong background in Java)": what the years speak of ends before it names anything.
  const idle = !places.some((place) => place.start >= behind.start && place.start < behind.end);
  return idle && /\(\W*$/.test(sentence.slice(0, start)) ? before(sentence, from, number) : behind;
}

/** Years that are tied to a list. */
export interface ListYears {
  count: number;
  /** Whether it is announced as "the following", or by "experience in:": its lines may then be asks of their own. */
  ofFollowing: boolean;
}

/** The years that a sentence ties to the list that follows it ("3 years of experience with:"), or null. */
export function yearsOfListAfter(sentence: string): ListYears | null {
  const last = numbersIn(sentence).at(-1);
  const behind = last ? sentence.slice(last.end) : '';
  if (!last || !LIST_FOLLOWS.test(behind)) return null;
  return {
    count: last.count,
    ofFollowing: /\bthe following\b|\bexperience\s(?:in|with|using)\s?:\W*$/i.test(behind),
  };
}

/** A number of years in a sentence. */
interface Count extends Span {
  count: number;
  /** Where the parenthesis ends that it stands in: as a rule it does not speak of what comes after. */
  close: number;
  /** Where the next number begins, or the sentence ends. */
  next: number;
}

/** What every such number is followed by, and most sentences do not have. */
const MAY_COUNT = new RegExp(
  `(?<!\\p{L})(?:${UNIT_NAMES}|months?)(?!\\p{L})|\\d\\+ [^.]{0,40}experience`,
  'iu',
);

function numbersIn(sentence: string): Count[] {
  if (!MAY_COUNT.test(sentence)) return [];
  const named = [...sentence.matchAll(YEARS)].filter(({ index, 0: text }) =>
    isOfExperience(sentence, index, text),
  );
  const first = named[0]?.index ?? sentence.length;
  const short = [
    ...sentence.matchAll(WITHOUT_UNIT),
    ...[...sentence.matchAll(YEARS_AGAIN)].filter(({ index }) => index > first),
  ].filter(
    ({ index }) => !named.some((other) => index >= other.index && index < other.index + other[0].length),
  );
  const all = [...named, ...short].sort((a, b) => a.index - b.index);
  return all.map(({ index, 0: text, groups }, n) => ({
    start: index,
    end: index + text.length,
    close: closingAfter(sentence, index),
    next: all[n + 1]?.index ?? sentence.length,
    count: countOf(groups?.count ?? '', groups?.months !== undefined),
  }));
}

function isOfExperience(sentence: string, at: number, number: string): boolean {
  const lead = sentence.slice(0, at);
  return (
    !NOT_EXPERIENCE.test(sentence.slice(at + number.length)) &&
    !NOT_ASKED.test(lead) &&
    !/^0/.test(number) &&
    !PART_OF_NAME.test(lead)
  );
}

/** Where the parenthesis ends that a place stands in; the end of the sentence where it stands in none. */
function closingAfter(sentence: string, at: number): number {
  const close = sentence.indexOf(')', at);
  const open = sentence.lastIndexOf('(', at);
  return close >= 0 && open >= 0 && !sentence.slice(open, at).includes(')') ? close : sentence.length;
}

function countOf(number: string, months = false): number {
  const word = Math.max(...NUMBER_WORDS.map((words) => words.indexOf(number.toLowerCase())));
  const count = /^an?$/i.test(number) ? 1 : word >= 0 ? word + 1 : Number(number.replace(',', '.'));
  return months ? Math.round((count / 12) * 10) / 10 : count;
}

/** How far before a number its skill may stand, in characters. */
const CLOSE = 60;

/** What stands right before the number: "Python (3+ years)", "Java, 3+ years", "Java and SQL, 3 years each". */
function before(sentence: string, from: number, { start, end }: Span): Span {
  const lead = sentence.slice(0, start).replace(LEADS_TO_COUNT, '').length;
  const boundary = Math.max(
    /^\W*each\b/i.test(sentence.slice(end)) ? -1 : sentence.lastIndexOf(',', lead - 1),
    sentence.lastIndexOf(';', lead - 1),
    from - 1,
    start - CLOSE,
  );
  return { start: boundary + 1, end: start };
}

/** Between what the years speak of and their number: "Scala, min. 2 years", "Go – at least 3 years". */
const LEADS_TO_COUNT = /[\s,;(–-]*(?:\b(?:min\.?|minimum(?: of)?|at least|for|over|with|approx\.?)\s*)?$/iu;

/** "back-endsDevelopment of", "work.TASKS": a sentence ends here, unless a name is written like that ("JavaScript code"). */
const GLUED = /(?<=\p{Ll}{2})(?:(?=\p{Lu}\p{Ll}{3,}[\s-]\p{Ll})|\.(?=\.?\p{Lu}{3}))/gu;

/** From a place on up to the next ask, or to `limit`. */
function after(sentence: string, start: number, limit: number, places: readonly Span[]): Span {
  const behind = sentence.slice(start, limit);
  // "4 years of experience including: Java; SQL; …" holds for the whole list.
  if (/^(?:[^.;,]{0,60}|[^.;]{0,120}\bincluding):/u.test(behind)) return { start, end: limit };
  const stop = behind.search(NEXT_ASK);
  // What a colon begins is a list, whatever stands between its members.
  const glued = [...(behind.split(':')[0] as string).matchAll(GLUED)]
    .map(({ index }) => start + index)
    .find((at) => !places.some((place) => place.start < at && at < place.end));
  return {
    start,
    end: Math.min(stop < 0 ? limit : start + stop, glued ?? limit),
  };
}
