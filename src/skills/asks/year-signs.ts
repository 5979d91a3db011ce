import { lines, rx } from '../text/rx.ts';

/** Words and signs that tell of a number of years, and of what it is tied to. */

/** The numbers from one on, in each language. */
export const NUMBER_WORDS = [
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
const RANGE = `(?:(?:-|–|~|\\/|to|or|and|à|et|bis)\\s*(?<most>${NUMBER})\\s*\\+?)?`;
/** Most months in a posting are those of a contract. */
const MONTHS_OF = lines`
  months?(?=
    '?\+?(?:\sor more)?\s(?:
      of\s(?!the\b|your|our|contract|leave|paid|parental|maternity|probation|training)
      |(?:[A-Za-zÀ-ɏ-]+\s){0,2}experience\b
    )
  )
`;
const UNIT_NAMES =
  "years?|yrs?|ans?\\(s\\)|ans|an(?= (?:d'|minimum|en|sur|avec|\\())|années?|yoe|(?<=\\d)y(?=[),;]|$)|jahren?|-?jährige[A-Za-zÀ-ɏ]?|años|anni|jaar";
/** "3+ years", "3-5 yrs", "at least two (2) years", "18 months of". The first number is the least. */
export const YEARS = rx('gi')`
  (?<![\d.$€£]|\d,|\d[-–])(?<![A-Za-zÀ-ɏ](?=[A-Za-zÀ-ɏ]))
  (?<count>${NUMBER}|an?(?=\syear (?:of|or more)\b))\)?${AGAIN}${MORE}${AGAIN}\s*${RANGE}\s*
  (?:\+\s*)?(?:full |solid |good )?
  (?:(?<months>${MONTHS_OF})|(?:${UNIT_NAMES}|y(?=\+)|of (?:them|which|those))(?![A-Za-zÀ-ɏ]))'?\+?
  (?:(?<=yrs?)\.)?
`;
/** "2+ hands-on experience": nobody counts it in anything but years. */
export const WITHOUT_UNIT =
  /(?<=^\W{0,4}|\b(?:least|minimum|min|of|with|have|has|over|than)\s)(?<count>\d{1,2})\+(?=\s(?:of\s)?(?:[A-Za-zÀ-ɏ-]+\s){0,3}experience\b)/gi;
/** "8 years in IT, 3 in Java": years too, behind a number that says so. */
export const YEARS_AGAIN = rx('gi')`
  (?<=[,(]\s?|\b(?:with|including|which|least|minimum|and|dont)\s)(?<count>\d{1,2})\+?(?=
    \s(?:in|with|of|on|using|en|sur|avec)\b
    (?!\s(?:the|these|this|those|which|them|our|your|its|following)\b)
  )
`;
/** "Years of Java experience: 5". */
export const YEARS_TOLD_LAST = /\b(?:years?|yrs?)\b[^:]*:\s*(?<count>\d{1,2})\s?\+?\W*$/i;
/** "BS5 years": the number is the end of something else. */
export const PART_OF_NAME = /(?<![A-Za-zÀ-ɏ])\p{Lu}{1,2}[-–]?$/u;
/** Ages of companies and lengths of other things are no experience. */
export const NOT_EXPERIENCE = rx('i')`
  ^[\s-]*(?:
    old|ago
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
/** Here what the years speak of ends, and another ask begins. */
export const NEXT_ASK = new RegExp(
  [
    SEMICOLON,
    '(?<!\\b(?:min|max|exp|yrs?))\\.\\s|\\s[–—*•-]\\s',
    '(?<!\\b(?:frameworks?|languages?|databases?|systems?|platforms?|tools?|technolog(?:y|ies)|clouds?|warehouses?),?),?\\s(?:but |and )?(?:preferably|ideally)\\s|,\\spreferred\\s',
    '\\s(?=(?:Computer [Ss]cience|CS) fundamentals)',
    ',?\\s(?:and|or|with|plus|as well as|in addition to)\\s+(?:an? |the |some |strong |good |solid |deep |excellent |proven |thorough |demonstrated |expert |advanced |working |significant |extensive |hands-on |basic |firm |sound |at least )*(?:knowledge|grasp|command|proficien[A-Za-zÀ-ɏ]+|familiar[A-Za-zÀ-ɏ]+|understanding|ability|skills|expertise|exposure|experience (?:in|with|of|using)|foundations?|(?:focus|emphasis) on [a-z]+ing\\b|interest|bachelor[A-Za-zÀ-ɏ]*|degree|passion|track record|successful|(?:recent |current )?certifications?)',
    '(?<=[A-Za-zÀ-ɏ\\d)+#])(?<!\\b(?:experience|exp|background)),?\\s(?:and|with)\\s(?:an? )?(?:very )?(?:strong|solid|good|deep|excellent|proven)\\s[^.,;()]{1,40}?\\s(?:skills?|experience|knowledge|background|understanding|expertise)\\b',
    "(?:,|\\s(?:avec|et|ou|ainsi que)) (?:de |des |une? |d')?(?:bonnes? |solides? |excellentes? )?(?:compétences|connaissances?|ma[iî]trise|expertise|notions?|appétence)",
    ',?\\sidéalement\\s|\\(ou\\s|,\\s[^,;]{1,40}\\s(?:est|sont|serait|seraient)\\s(?:un plus|un atout|des atouts|appréci)',
    '\\s(?:aptitude|strong knowledge|good knowledge)\\b',
    '(?<=\\b(?:experience|knowledge|skills?)),?\\s\\([a-z]\\)\\s',
    ',\\s(?:and )?(?:an?\\s)?(?:very )?(?:good|keen|strong|solid|sharp|excellent)\\s',
    ',\\s?(?:should|must|can|able to|willing[A-Za-zÀ-ɏ]*)\\s',
    ',\\s(?:knowledge|proficiency|familiarity|understanding|experience)\\s(?:of|in|with)\\s',
    '\\sand\\s(?:you\\s)?(?:know|can|are|have|understand|possess|demonstrate)\\b',
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
/** "Go for two years and know SQL": the number closes what it speaks of. */
export const ENDS_AT_ONCE = /^\s(?:and|but)\s(?:you\s)?(?=(?:know|can|are|have|understand|feel)\b)/i;
/** "5 years of software development, including Go" says nothing of Go; "… including:" begins a list. */
export const GENERAL =
  /^[^:]*\b(?:software|professional|industry|engineering|development|work|overall|total)\b[^,:]{0,40},/i;
export const EXPERIENCE_BEFORE =
  /\b(?:experience|exp\b|background|track record|expérience|erfahrung)[^()]{0,20}\([^()]*$/i;
export const ROLE_WITH = rx('i')`
  \b(?:developer|engineer|programmer|administrator|consultant|architect|analyst|dba)s?,?[ ]
  (?:with|having) (?:(?:at least|over|more than|a minimum of|minimum(?: of)?) )?$
`;
/** "Java with 4+ years of hands-on development": how it was used, and no other thing. */
export const NAMED_WITH = /\bwith\s(?:(?:at least|over|more than|a minimum of|minimum(?: of)?)\s)?$/i;
export const OF_USE =
  /^\s(?:of\s)?(?:[A-Za-zÀ-ɏ-]+\s){0,2}(?:development|use|usage|practice|programming|coding|work)[\s).]*(?:$|[,;])/i;
export const WITH = /^\)\s(?:in|with|of|on|using|en|sur|avec|mit)\b/i;
/** A list of what the years speak of follows in the lines beneath. */
export const LIST_FOLLOWS =
  /(?:(?:experience|knowledge|working|exp)\b[^.;]{0,60}|^\s(?:of|with|in|using))\s?:[\s*•-]*$|\bof the following:(?=[A-Za-zÀ-ɏ])/i;

/** What every such number is followed by, and most sentences do not have. */
export const MAY_COUNT = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${UNIT_NAMES}|months?)(?![A-Za-zÀ-ɏ])|\\d\\+ [^.]{0,40}experience`,
  'iu',
);
/** Between what the years speak of and their number: "Scala, min. 2 years", "Go – at least 3 years". */
export const LEADS_TO_COUNT =
  /[\s,;:(–-]*(?:\b(?:min\.?|minimum(?: of)?|at least|for|over|with|approx\.?)\s*)?$/i;
/** The number stands in a cell of its own: a tab is where another ended (`plain-signs.ts`). */
export const ROW_BEFORE = /\t\s*(?:(?:min\.?|minimum(?: of)?|at least)\s*)?$/i;
/** Between the last two members of a list, and between those before them. */
export const LAST_JOINT = /^,?\s(?:and|or|&|et|ou|und|oder|y|en)\s$|^\s?&\s?$/i;
export const LIST_JOINT = /^\s?[,/]\s?$/u;
/** "back-endsDevelopment of", "work.TASKS": a sentence ends here, unless a name is written like that ("JavaScript code"). */
export const GLUED =
  /(?<=\p{Ll}{2})(?:(?=\p{Lu}\p{Ll}{3,}[\s-]\p{Ll})|\.(?=\.?\p{Lu}{3}))|(?<=\))(?=\p{Lu}\p{Ll}{2})/gu;
