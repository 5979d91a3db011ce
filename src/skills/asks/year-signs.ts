import { lines, rx } from '../text/rx.ts';
import { AMOUNT, anyOf, LETTER, LETTERS, NUMBER_WORD } from './duration-words.ts';

/** Words and signs that tell of a number of years, and of what it is tied to. */

const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${NUMBER_WORD})`;
/** "two (2)", "2 (two)": the number once more. */
const AGAIN = `\\s*(?:\\((?:\\d+|${NUMBER_WORD})\\)\\s*)?`;
const WORDS_OF_MORE = anyOf('more');
const MORE = `(?:\\+|-?\\s?(?:${WORDS_OF_MORE})(?!${LETTER}))?`;
const RANGE = `(?:(?:\\s*[-–~/]|\\s+(?:${anyOf('to')})(?=\\s))\\s*(?<most>${NUMBER})\\s*\\+?)?`;
const EXPERIENCE = `(?:${anyOf('experience')})(?!${LETTER})`;
/** Most months in a posting are those of a contract. */
const MONTHS_OF = lines`
  (?:${anyOf('months')})(?=
    '?\+?(?:\s(?:${WORDS_OF_MORE}))?(?:
      \sof\s(?!the\b|your|our|contract|leave|paid|parental|maternity|probation|training)
      |\s(?:[${LETTERS}-]+\s){0,2}${EXPERIENCE}
      |(?<!months?)\s(?:${anyOf('with')})(?=\s)
    )
    |\s(?:${WORDS_OF_MORE})\s*(?:$|[.,;)])
  )
`;
const YEAR_NAMES = `(?:${anyOf('years')})(?!${LETTER})`;
const UNIT_NAMES = `${YEAR_NAMES}|(?<=\\d)y(?=[),;]|$)|-?(?:${anyOf('joined')})(?!${LETTER})`;
/** "3+ years", "3-5 yrs", "at least two (2) years", "18 months of". The first number is the least. */
export const YEARS = rx('gi')`
  (?<![\d.$€£]|\d,|\d[-–])(?<!${LETTER}(?=${LETTER}))
  (?<count>${NUMBER}|an?(?=\syear (?:of|or more|or so)\b))\)?${AGAIN}${MORE}${AGAIN}${RANGE}\s*
  (?:\+\s*)?(?:full |solid |good )?
  (?:(?<months>${MONTHS_OF})|(?:${UNIT_NAMES}|y(?=\+)|of (?:them|which|those))(?!${LETTER}))'?\+?
  (?:(?<=yrs?)\.)?(?:\s(?:${WORDS_OF_MORE})(?!${LETTER}))?
`;
const LEADS_TO_AMOUNT = lines`
  ^\W{0,4}
  |(?<!${LETTER})(?:with|have|has|got|${anyOf('least')}|${anyOf('experience')}(?:\s(?:${anyOf('of')}))?)\s
`;
/** "half a decade of": years without a number, at the head of an ask, or of experience. */
export const AMOUNTS = rx('gi')`
  (?:(?<=${LEADS_TO_AMOUNT})|(?<!${LETTER})(?=[^.;]{1,40}${EXPERIENCE}))
  (?<amount>${AMOUNT})(?!${LETTER})(?:\s(?:${WORDS_OF_MORE})(?!${LETTER}))?
`;
/** "2+ hands-on experience": nobody counts it in anything but years. */
export const WITHOUT_UNIT =
  /(?<=^\W{0,4}|\b(?:least|minimum|min|of|with|have|has|over|than)\s)(?<count>\d{1,2})\+(?=\s(?:of\s)?(?:[A-Za-zÀ-ɏ-]+\s){0,3}experience\b)/gi;
/** "8 years in IT, 3 in Java": years too, behind a number that says so. */
export const YEARS_AGAIN = rx('gi')`
  (?<=(?:[,(]\s?|(?<!${LETTER})(?:with|including|which|dont|and|und|et|y|e|en|i|и|та|і)\s)(?:(?:${anyOf('least')})\s)?|(?<!${LETTER})(?:least|minimum)\s)
  (?<count>\d{1,2})\+?(?=
    \s(?:${anyOf('with')})(?!${LETTER})
    (?!\s(?:the|these|this|those|which|them|our|your|its|following)\b)
  )
`;
/** "of which 2 with Kubernetes", "davon 3 in Go": years of a part of those before. */
export const YEARS_OF_PART = rx('gi')`
  (?<=(?<!${LETTER})(?:${anyOf('again')})\s(?:(?:${anyOf('least')})\s)?)(?<count>${NUMBER})\+?
  (?=\s(?:${anyOf('with')})(?!${LETTER}))
`;
/** "Years of Java experience: 5". */
export const YEARS_TOLD_LAST = /\b(?:years?|yrs?)\b[^:]*:\s*(?<count>\d{1,2})\s?\+?\W*$/i;
/** "BS5 years": the number is the end of something else. */
export const PART_OF_NAME = /(?<![A-Za-zÀ-ɏ])\p{Lu}{1,2}[-–]?$/u;
/** Ages of companies and lengths of other things are no experience. */
export const NOT_EXPERIENCE = rx('i')`
  ^[\s-]*(?:
    (?:the|our) (?:product|company|system|app|site|platform)\b
    |old|ago
    |in (?:business|a row|operations?)|contract
    |of (?:age|existence|funding|growth|history|success|operations?)
    |d'(?:existence|ancienneté|études)|de contrat|degree|apprenticeship|anniversary|warranty
    |plan|strategy|roadmap|history|vesting
    |running(?=\W*$|[.,;])
    |(?:of )?(?:[A-Za-zÀ-ɏ]+ )?experience [^.;]{0,60}, (?:we|our)\b
  )
`;
export const NOT_ASKED = rx('i')`
  \b(?:
    (?<!at least the )last|past|next|over the
    |long[- ]term,?\s?\(|within|every|first
    |^\W*for (?:over|more than)
    |(?<!you(?:'ve| have) )been(?: [^.,]{0,60} for (?:over|more than))?|after|vor|nach|seit
    |(?:depuis|forte? de|il y a|(?<![A-Za-zÀ-ɏ])en)(?: (?:plus|près) de)?
    |contrat (?:de|d'une durée de)|hace
  )\s*$
`;
const SHORT_ITEM = '\\s?(?:and |or )?[^\\s;.,]+(?: [^\\s;.,]+)?\\s?';
/** In "Java; SQL; Web services; and XML" the semicolons stand for commas. */
const SEMICOLON = `;(?!(?:${SHORT_ITEM};){2}|(?<=;${SHORT_ITEM};)${SHORT_ITEM}(?:[;.]|$))`;
const OTHER_ASKS = anyOf('asks');
/** Here what the years speak of ends, and another ask begins. */
export const NEXT_ASK = new RegExp(
  [
    SEMICOLON,
    '(?<!\\b(?:min|max|exp|yrs?))\\.\\s|\\s[–—*•-]\\s',
    '(?<!\\b(?:frameworks?|languages?|databases?|systems?|platforms?|tools?|technolog(?:y|ies)|clouds?|warehouses?),?),?\\s(?:but |and )?(?:preferably|ideally)\\s|,\\spreferred\\s',
    '\\s(?=(?:Computer [Ss]cience|CS) fundamentals)',
    ',?\\s(?:and|or|with|plus|as well as|in addition to)\\s+(?:an? |the |some |strong |good |solid |deep |excellent |proven |thorough |demonstrated |expert |advanced |working |significant |extensive |hands-on |basic |firm |sound |at least )*(?:knowledge|grasp|command|proficien[A-Za-zÀ-ɏ]+|familiar[A-Za-zÀ-ɏ]+|understanding|ability|skills|expertise|exposure|experience (?:in|with|of|using)|foundations?|(?:focus|emphasis) on [a-z]+ing\\b|interest|bachelor[A-Za-zÀ-ɏ]*|degree|passion|track record|successful|(?:recent |current )?certifications?)',
    `(?:,|\\s(?:und|sowie|y|e|en|oraz|i|и|та|і))\\s(?:${LETTER}+\\s){0,2}(?:${OTHER_ASKS})(?!${LETTER})`,
    '(?<=[A-Za-zÀ-ɏ\\d)+#])(?<!\\b(?:experience|exp|background)),?\\s(?:and|with)\\s(?:an? )?(?:very )?(?:strong|solid|good|deep|excellent|proven)\\s[^.,;()]{1,40}?\\s(?:skills?|experience|knowledge|background|understanding|expertise)\\b',
    "(?:,|\\s(?:avec|et|ou|ainsi que)) (?:de |des |une? |d')?(?:bonnes? |solides? |excellentes? )?(?:compétences|connaissances?|ma[iî]trise|expertise|notions?|appétence)",
    ',?\\sidéalement\\s|\\(ou\\s|,\\s[^,;]{1,40}\\s(?:est|sont|serait|seraient)\\s(?:un plus|un atout|des atouts|appréci)',
    '\\s(?:aptitude|strong knowledge|good knowledge)\\b',
    '(?<=\\b(?:experience|knowledge|skills?)),?\\s\\([a-z]\\)\\s',
    ',\\s(?:and )?(?:an?\\s)?(?:very )?(?:good|keen|strong|solid|sharp|excellent)\\s',
    ',\\s?(?:should|must|can|able to|willing[A-Za-zÀ-ɏ]*)\\s',
    ',\\s(?:knowledge|proficiency|familiarity|understanding|experience)\\s(?:of|in|with)\\s',
    '\\sand\\s(?:you\\s)?(?:know|can|are|be|have|has|understand|possess|demonstrate)\\b',
    ',\\s[^,;]{1,40}\\s(?:is|are|would be)\\s(?:an?\\s)?(?:big |huge |strong )?(?:plus|bonus|advantage|nice|preferred|desired|desirable|beneficial)',
    '\\([^)]*\\b(?:plus|advantage|preferred|nice|bonus|not(?! limited))\\b',
  ].join('|'),
  'iu',
);
/** Nothing of it follows: "Python (3+ years)", "7 years' experience". */
export const NOTHING_FOLLOWS = rx('i')`
  ^(?:\sor (?:more|longer|greater|above)\b)?[\s)\]'*]*(?:of\s+)?(?:
    (?!
      software|industry|development|engineering|work |overall|total|management|leadership|with[ ]
      |in |as |using[ ]
    )[A-Za-zÀ-ɏ-]+\s+
  ){0,2}(?:experience|exp|each)?(?:d'expériences?(?: professionnelles?)?)?\s?(?:au |is (?:a )?)?
  (?:minimum|min|must|required|mandatory)?(?:\s?\([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\s/!-]{1,25}\))?
  (?:\sunder your belt)?
  (?:\s[–-]\s(?:nice|good|required|must|preferred|optional|mandatory|desired)[A-Za-zÀ-ɏ ]*)?[\s)\].,;|]*(?:
    $|[,;)|]|in (?:a |an )?(?:[A-Za-zÀ-ɏ]+ )?(?:production|similar|enterprise|fast|professional)
  )
`;
/** "Python (3 Jahre Erfahrung)", "Java: 5 lat doświadczenia komercyjnego": experience, and nothing that it is in. */
export const ONLY_EXPERIENCE = rx('i')`
  ^\s*(?:(?:${anyOf('of')})\s?)?(?:[${LETTERS}-]+\s){0,1}${EXPERIENCE}(?:\s(?!(?:${anyOf('with')})\s)[${LETTERS}-]+)?
  [\s)\].,;|]*(?:$|[,;)|])
`;
/** "Go for two years and know SQL": the number closes what it speaks of. */
export const ENDS_AT_ONCE = /^\s(?:and|but)\s(?:you\s)?(?=(?:know|can|are|have|understand|feel)\b)/i;
/** "5 years of software development, including Go" says nothing of Go; "… including:" begins a list. */
export const GENERAL = rx('i')`
  ^[^:]*(?<!${LETTER})(?:software|professional|industry|engineering|development|work|overall|total|${anyOf('general')})
  (?!${LETTER})[^,:]{0,40},
`;
export const EXPERIENCE_BEFORE = rx(
  'i',
)`(?<!${LETTER})(?:background|track record|${EXPERIENCE})[^()]{0,20}\([^()]*$`;
export const ROLE_WITH = rx('i')`
  \b(?:developer|engineer|programmer|administrator|consultant|architect|analyst|dba)s?,?[ ]
  (?:with|having) (?:(?:at least|over|more than|a minimum of|minimum(?: of)?) )?$
`;
/** "Java with 4+ years of hands-on development": how it was used, and no other thing. */
export const NAMED_WITH = /\bwith\s(?:(?:at least|over|more than|a minimum of|minimum(?: of)?)\s)?$/i;
export const OF_USE =
  /^\s(?:of\s)?(?:[A-Za-zÀ-ɏ-]+\s){0,2}(?:development|use|usage|practice|programming|coding|work)[\s).]*(?:$|[,;])/i;
export const WITH = rx('i')`^\)\s(?:${anyOf('with')})(?!${LETTER})`;
/** A list of what the years speak of follows in the lines beneath. */
export const LIST_FOLLOWS = rx('i')`
  (?:(?:knowledge|working|${EXPERIENCE})(?!${LETTER})[^.;]{0,60}|^\s(?:${anyOf('with')})(?:\s[^.;:]{0,40})?)\s?:[\s*•-]*$
  |\bof the following:(?=[A-Za-zÀ-ɏ])
`;

/** What every such number is followed by, and most sentences do not have. */
export const MAY_COUNT = rx('i')`
  (?<!${LETTER})(?:${YEAR_NAMES}|(?:${anyOf('months')}|${AMOUNT})(?!${LETTER}))|(?<=\d)y(?=[),;]|$)
  |(?:${anyOf('joined')})(?!${LETTER})|\d\+ [^.]{0,40}experience
`;
/** Between what the years speak of and their number: "Scala, min. 2 years", "Go – at least 3 years". */
export const LEADS_TO_COUNT = rx('i')`[\s,;:(–-]*(?:(?<!${LETTER})(?:for|with|${anyOf('least')})\s*)?$`;
/** The number stands in a cell of its own: a tab is where another ended (`plain-signs.ts`). */
export const ROW_BEFORE = rx('i')`\t\s*(?:(?:${anyOf('least')})\s*)?$`;
/** Between the last two members of a list, and between those before them. */
export const LAST_JOINT = /^,?\s(?:and|or|&|et|ou|und|oder|y|en)\s$|^\s?&\s?$/i;
export const LIST_JOINT = /^\s?[,/]\s?$/u;
/** "back-endsDevelopment of", "work.TASKS": a sentence ends here, unless a name is written like that ("JavaScript code"). */
export const GLUED =
  /(?<=\p{Ll}{2})(?:(?=\p{Lu}\p{Ll}{3,}[\s-]\p{Ll})|\.(?=\.?\p{Lu}{3}))|(?<=\))(?=\p{Lu}\p{Ll}{2})/gu;
/** The lines of the list are asks of their own: it is announced as "the following", or by "experience in:". */
export const OF_FOLLOWING = /\bthe following\b|\bexperience\s(?:in|with|using)\s?:\W*$/i;
