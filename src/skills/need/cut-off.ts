import { rx } from '../text/rx.ts';

/** How long a list may be that is softened as a whole, in characters. */
export const LONGEST_REACH = 250;

/**
 * "Strong Java skills, Go is a plus": whether an ask that ends at `end` is not softened by what begins at `softener`,
 * both in characters of the text.
 */
export function isCutOff(text: string, end: number, softener: number): boolean {
  const between = text.slice(end, softener);
  // "Kafka (1+ year, preferred)": a remark right behind it.
  if (/^\s?\([^)]*$/.test(between)) return false;
  if (ASKS_ANEW.test(between) || ASKS_ANEW_ABROAD.test(between)) return true;
  if (between.length > LONGEST_REACH || HEADING.test(between)) return true;
  // "apps on AWS (preferred)": a remark speaks of what it stands behind, not of what that is for.
  if (/[([]\s?$/.test(between) && /\s(?:on|in|with|using|for|of|to)\s/i.test(between)) return true;
  // "Docker, Kubernetes (nice to have), Helm": within a list, a remark speaks of the one before it.
  if (/^\s?,.*[([]\s?$/.test(between) && /^[^)\]]*[)\]]\s?,/.test(text.slice(softener))) return true;
  // "Desktop apps: knowing the web is a plus": what leads up to the colon is asked for.
  if (between.length < 100 && /:\s+(?!would|is|are|will)\S*[A-Za-zÀ-ɏ]{3}/u.test(between)) return true;
  // "Git (or the like) Java experience is a plus": the full stop behind the parenthesis was lost.
  if (AFTER_PARENTHESIS.test(between) || GLUED.test(between)) return true;
  const comma = between.lastIndexOf(', ');
  if (comma < 0) return false;
  if (BESIDES.test(text)) return true;
  if (
    STRONG.test(text.slice(0, end)) &&
    !/\b(?:and|or|etc)\b/i.test(between.slice(comma)) &&
    !/,.*,/.test(between)
  )
    return true;
  return (
    ENDS_ASK.test(between.slice(0, comma)) ||
    (IN_YEARS.test(text.slice(0, end)) && !/\b(?:and|or)\b/i.test(between.slice(comma)))
  );
}
const HEADING = /(?:Requirements|Qualifications|Responsibilities|Duties|Skills)\s?:/u;
/** "4 years of Java, and knowledge of Go is a plus": what is softened is the second ask. */
const ASKS_ANEW =
  /^,?\s(?:and|but)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:experience|knowledge|familiarity|understanding|exposure|proficiency)\s(?:of|with|in|using)\b/i;
/** "Solides Python, und wenn etwas Docker dazukommt, umso besser". */
const ASKS_ANEW_ABROAD = rx('i')`
  ,\s(?:(?:und|en|e|ed)\s)?(?:
    wenn|falls|kenntnisse|erfahrung(?:en)?|kennis|ervaring|als je
    |(?:la |una? )?conoscenz[ae]|(?:l'|un')?esperienz[ae]|se (?:conosci|hai|sai)
  )(?![A-Za-zÀ-ɏ])
`;
const AFTER_PARENTHESIS = /\s{4,}\p{Lu}.*\b(?:experience|knowledge|skills)\b/u;
/** "(PRI, T1)SIP experience preferred": a break between lines was lost. */
const GLUED = /\)(?=\p{Lu}\p{L})/u;
/** "Strong Java, Go is a plus": nobody calls strong what is but a plus. */
const STRONG = rx('i')`
  ^\W*(?:
    (?:very )?(?:good|strong|solid|excellent|expert|proven|advanced|deep)\b
    |(?:vous (?:avez|possédez) )?(?:(?:une? )?(?:très )?(?:bonne|solide|excellente|forte) )?
    (?:ma[iî]trise|expérience confirmée)\b
    |(?:vous|tu) ma[iî]trise[sz]\b
    |(?:du hast |du bringst |sie haben )?(?:sehr )?
    (?:
      gute|solide[sr]?|fundierte|sichere[rs]?|ausgezeichnete|starke|vertiefte|umfassende
      |nachweisbare|mehrjährige|langjährige
    )\b
    |(?:je hebt )?(?:
      aantoonbare|ruime|goede|uitstekende|gedegen|sterke|diepgaande|stevige|grondige|brede
    )\b
    |(?:hai )?(?:una? )?(?:
      ottim[ae]|buon[ae]|solid[ae]|comprovata|approfondita|eccellente|consolidata|profonda
    )\b
    |we(?:'re| are)? (?:look(?:ing)? for|seek(?:ing)?|need|want|expect)\b
  )[^,;.]{0,60}$
`;
/** "Apart from Java, Go is a plus". */
const BESIDES =
  /^\W*(?:outre|en plus d[eu']|au-delà d[eu']|apart from|besides|in addition to)(?![A-Za-zÀ-ɏ])/i;
const ENDS_ASK =
  /\b(?:skills?|experience|knowledge|expertise|proficiency|background|development|programming|developers?|engineers?)\b/i;
const IN_YEARS = /\d\+? ?(?:years?|yrs?)\b/i;

/** "Go, PHP (not needed)", "Go, your degree does not matter": what stands between is what is denied. */
export const ANOTHER_SUBJECT = rx('i')`
  ,\s[^,]*[([]\s?$
  |\b(?:
    age|gender|nationality|religion|degrees?|diplomas?|education
    |universit(?:y|ies)|titles?|background|location|visa|recruiters|agencies|third parties
  )\b[^,;]*$
`;
