import { type Clause, clausesAt } from './clauses.ts';
import type { Need } from './mention.ts';
import type { Section } from './sections.ts';

const rx = (pattern: string, flags = 'giu') => new RegExp(pattern.replace(/\s*\n\s*/g, ''), flags);

/** Softens what stands before it: "Go is a plus". */
const SOFT_AFTER =
  rx(`(?:\\b(?:is|are|would be|will be|being|as|considered|also)\\s+)*(?:\\b(?:a|an)\\s+)?(?:\\b(?:big|huge|strong|definite|real|nice|great|major|added|significant|highly|very|strongly)\\s+)*
  \\b(?:plus(?:es)?|bonus|asset|advantage|advantageous|(?:nice|good|great)[- ]to[- ]haves?|beneficial|desirable|desired|preferred|preferable|appreciated|welcome|helpful|optional|(?:highly )?(?:regarded|valued)|
  (?:not|n't) (?:a must|mandatory|essential|strictly required)|(?:would|will) be (?:great|nice|ideal|valued)|un plus|apprécié(?:e?s?)|wünschenswert|von vorteil|výhodou)\\b(?!\\s+(?:partner|supplier|vendor|employer|outcome|state|results?|candidate))`);
/** Softens what stands behind it: "ideally in Go", "Advantageous: Kafka". */
const SOFT_BEFORE =
  rx(`\\b(?:ideally|preferabl[ey]|preference for|with a preference|bonus(?: points)?(?: if| for)|nice if|nice to know|(?:nice|good)[- ]to[- ]haves?|optionally|extra points|(?:would|we'd|it'd) (?:be (?:great|nice|a plus|amazing|awesome|helpful) (?:if|to)|love (?:if|to see))|we (?:also )?value|even better|prefers?(?! to)|idéalement|idealerweise)\\b|
  \\b(?:preferred|desired|desirable|advantageous|beneficial|optional|plus(?:es)?|bonus|a plus|appreciated)\\b[^:.;,]{0,25}:`);
/** Says that what stands before it is not asked for. */
const NOT_AFTER = rx(
  `\\b(?:is|are)?\\s*(?:not|n't|never)\\s+(?:required|needed|necessary|a requirement|wanted|used|in use)\\b|\\bneed not apply\\b`,
);
/** Says that what stands behind it is not asked for. */
const NOT_BEFORE =
  rx(`\\b(?:no(?! sql| less| later| more| fewer| longer| matter)|without|zero) (?:need (?:for|to know) |(?:prior |previous )?(?:knowledge of|experience (?:with|in|of)) )?|\\b(?:do not|don't|does not|doesn't|won't|will not) (?:need(?: to know)?|use|require|have to know|expect|touch|want)\\b|
  \\bnot (?:looking for|using|a|an|about)\\b|\\b(?:rather than|instead of|moving (?:away|off) (?:from)?|migrat\\p{L}+ (?:away )?(?:from|off)|replacing(?: our| the)?)\\b`);
/** A firm ask: a softener does not reach across it, and under "nice to have" it still counts in full. */
const FIRM =
  /\b(?:must(?:[- ]haves?)?|required|requires?|mandatory|essential|necessary|pre-?requisites?)\b/iu;
/** Speaks to the person who is sought, or of the work. */
const ADDRESSED = rx(
  `\\b(?:you(?:'ll|'ve|'re|r)?|candidates?|applicants?|looking for|seeking|searching for|hiring|responsib\\p{L}+|in charge|role|must|required|requirements?|stack|we use|we(?:'re| are) using|with us)\\b`,
  'iu',
);
/** Speaks of what a person brings, or works with. */
const BROUGHT = rx(
  `\\b(?:experienced?|knowledge|skills?|skilled|proficien\\p{L}+|expertise|familiar\\p{L}*|fluen\\p{L}+|understanding|ability to|hands-on|background|degree|built (?:with|on|in)|using|work(?:ing)? (?:with|on|in)|tools?|technolog\\p{L}+|technical stack)\\b`,
  'iu',
);
/** What a company says of itself. */
const COMPANY = rx(
  `\\b(?:(?:is|are|become|becoming|was|were) (?:a|an|the|one of|among|now|on a mission|building|transforming|changing|revolutioni[sz]ing)\\b(?! (?:big |huge |real |strong )?(?:plus|bonus|must|advantage|nice|asset|pre-?requisite|requirement|key))|(?:founded|headquartered|established|based|listed|backed|funded) (?:in|by|on)|
   (?<!for )(?<!with )(?<!of )our (?:mission|vision|clients?|customers?|products?|platform|solutions?|company|story|investors|partners|members|users|values|goal)|brings together|we(?:'ve| have)? (?:craft|support|help|believe|build|built|provide|offer|deliver|develop|empower|enable|make|create|serve|raised|grown|power|operate|partner|pride|combine)|
   (?:provides|offers|delivers|develops|empowers|helps|enables|serves|combines|speciali[sz]es|combining)|since (?:19|20)\\d\\d|trusted by|million|billion|series [a-e]|(?<!thought |team |tech )leader|leading|award|startups?|start-ups?)\\b`,
  'iu',
);
/** A company of itself, so plainly that no heading makes it an ask; or what it offers to those who join. */
const BOAST =
  /\b(?:is|are) (?:an?|the|one of(?: the)?) (?:[\p{L}-]+ ){0,4}(?:leading|global|fast-growing|company|provider|leader|start-?up|consultancy|organi[sz]ation)\b|^\W*(?:we|our company) (?:offer|provide|give)\b/iu;
/** What is on its way out: "Legacy (being replaced): Symfony". */
const LEGACY = /\blegacy\b[^:.]*:|\b(?:being|to be) replaced\b/iu;
/** Other people: "our DevOps team", "machine learning scientists". */
const OTHERS =
  /^(?:\s?[,/&-]?\s?\p{L}+){0,2}?\s(?:teams?|engineers?|scientists?|analysts?|developers?|departments?|experts?|specialists?|colleagues|squads?|leads?|people)\b/iu;
/** A name that holds the people too: "QA engineers". */
const PEOPLE = /\b(?:teams?|engineers|developers|scientists|analysts)$/iu;
/** Being one of them: "in our Android team". */
const AMONG = /\b(?:in|on|join|of) (?:our|the|an?)\s*$/iu;
/** Working with them, and not being one of them. */
const BESIDE =
  /\b(?:collaborat\p{L}*|work(?:ing)?|partner\p{L}*|cooperat\p{L}*|interact\p{L}*|liais\p{L}*|communicat\p{L}*|coordinat\p{L}*|alongside|interface|bridge|link)\b[^.;:]{0,60}\b(?:with|alongside|between|to|our|and)\b[^.;:]{0,160}$/iu;

/** Where a hit stands, as far as its need depends on it. */
export interface Setting {
  /** The sentence's text. */
  sentence: string;
  /** Half-open offsets of the hit in the sentence. */
  start: number;
  end: number;
  section: Section;
}

/**
 * What a sentence asks of a skill that stands in it. What the clause itself says comes first ("no PHP needed",
 * "Go is a plus"); then the section; then whether the sentence speaks of the reader or of the company.
 */
export function needOf({ sentence, start, end, section }: Setting): Need {
  const clauses = clausesAt(sentence, start);
  for (const clause of clauses) {
    if (reaches(clause, NOT_AFTER, NOT_BEFORE, start, end, 40)) return 'excluded';
    if (reaches(clause, SOFT_AFTER, SOFT_BEFORE, start, end, Number.POSITIVE_INFINITY)) return 'preferred';
  }
  if (section === 'wish') return clauses.some(({ text }) => FIRM.test(text)) ? 'required' : 'preferred';
  if (LEGACY.test(sentence.slice(0, start)) || section === 'offer' || isOthers(sentence, start, end))
    return 'mentioned';
  // Run-on text makes sentences of many thoughts: only what stands near speaks of the hit.
  const near = sentence.slice(Math.max(0, start - NEAR), end + NEAR);
  const asked = ADDRESSED.test(near) || BROUGHT.test(sentence.slice(Math.max(0, start - CLOSE), start));
  if (BOAST.test(near) && !/\byou\b/iu.test(near)) return 'mentioned';
  if (section === 'ask') return 'required';
  const boasts = COMPANY.test(near);
  if (section === 'about') return !boasts && asked ? 'required' : 'mentioned';
  return boasts && !asked ? 'mentioned' : 'required';
}

/** How far a sentence is read around a hit, in characters. */
const NEAR = 150;
const CLOSE = 60;

/** Whether a word of the clause softens or negates the hit: one of `after` behind it, or one of `before` ahead. */
function reaches(
  clause: Clause,
  after: RegExp,
  before: RegExp,
  start: number,
  end: number,
  far: number,
): boolean {
  for (const { index } of clause.text.matchAll(after)) {
    if (index >= end && !isCutOff(clause.text, end, index)) return true;
  }
  for (const { index, 0: sign } of clause.text.matchAll(before)) {
    const behind = index + sign.length;
    if (behind <= start && start - behind <= far && !FIRM.test(clause.text.slice(behind, start))) return true;
  }
  return false;
}

/** "Strong Java skills, Go is a plus": an ask that ends before the last comma is not softened by what follows. */
function isCutOff(text: string, end: number, softener: number): boolean {
  const between = text.slice(end, softener);
  if (FIRM.test(between)) return true;
  const comma = between.lastIndexOf(', ');
  if (comma < 0) return false;
  return (
    ENDS_ASK.test(between.slice(0, comma)) ||
    (YEARS.test(text.slice(0, end)) && !/\b(?:and|or)\b/iu.test(between))
  );
}
const ENDS_ASK =
  /\b(?:skills?|experience|knowledge|expertise|proficiency|background|development|programming)\b/iu;
const YEARS = /\d\+? ?(?:years?|yrs?)\b/iu;

function isOthers(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  if (AMONG.test(before) || !BESIDE.test(before)) return false;
  return OTHERS.test(sentence.slice(end)) || PEOPLE.test(sentence.slice(start, end));
}
