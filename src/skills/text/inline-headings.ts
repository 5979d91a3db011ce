import { lines } from './rx.ts';

/** Headings in the middle of a text: within a paragraph, or where the line break around them was lost. */

/** "Requirements: Java, SQL" within a paragraph: a few words that begin a sentence and end in a colon. */
export const INLINE_HEADING =
  /(?:^|(?<=[.!?;)•*\-–] ?|\s{2}))(\p{Lu}[A-Za-zÀ-ɏЀ-ӿ'/& -]{2,40}?)(?:,? (?:but )?not (?:required|mandatory|essential))? ?:(?!\/)/gu;
/** "Deseable (no excluyente): Kafka": the same with a remark, where the whole of it is known as a heading. */
export const REMARKED_HEADING =
  /(?:^|(?<=[.!?;)•*\-–] ?|\s{2}))(\p{Lu}[A-Za-zÀ-ɏ'/& -]{2,40}? ?\([^():]{2,40}\)) ?:(?!\/)/gu;
/** "Skills Preferred - Go", "Nice: Kafka | Don't worry about: PHP": what a line, or a stretch of it, begins with. */
export const LABEL =
  /(?:^|(?<=[|.;•] ))\W{0,20}([A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ2'’ /&,-]{2,88}?)[*_]{0,3}\s?(?::|\s[-–—→]|→)(?=[*_]{0,3}\s)/gu;

/** A word of a heading like "What You Need for this Position". */
const TITLE_WORD = '(?:\\p{Lu}\\p{Ll}+|for|this|the|to|in|be|with|it|of|you|we|us)';
/** "…practical experience. Preferred Qualifications* Experience with", "Nice to haveKnowledge of": it lost its colon. */
const GLUED_HEADINGS = [
  `(?<!\\p{Lu})(?<![/&] ?)((?:Minimum|Basic|Required?|Preferred|Desired|Desirable|Additional) (?:[Qq]ualifications?|[Ss]kills?|[Rr]equirements?|[Ee]xperience)|[Qq]ualifications (?:Highly )?(?:Preferred|Desired|Required))(?=\\s?[*•·:(]|\\s*\\p{Lu}|\\s*\\.net|\\s*$)`,
  `(?<!\\p{Lu})((?:Nice|Good)[- ][Tt]o[- ][Hh]aves?(?: skills?)?(?:\\/experience)?(?: include|,? but not (?:required|mandatory|necessary)(?=-))?|Bonus [Pp]oints|Responsibilities|Requirements|Qualifications)(?=\\s?[*•·:]|- |\\p{Lu}\\p{Ll}|\\d)`,
  `(?<=[\\p{Ll}.!)]\\s)(?<!\\b(?:is|are|be|a) )((?:Nice|Good|Great) [Tt]o [Hh]aves?|Bonus [Pp]oints)(?= \\p{Lu}\\p{Ll})`,
  `(?<=^\\W*)((?:(?:Nice|Good)[- ][Tt]o|Must)[- ][Hh]aves?(?: [Ss]kills?)?|(?:Mandatory|Required|Primary|Secondary|Preferred|Optional|Desired|Desirable) [Ss]kills?)(?= ?[-–—] )`,
  `((?:[Nn]ice|[Gg]ood|[Gg]reat) [Tt]o [Hh]aves?)(?= ?:)`,
  `(?<=[\\p{Ll}.] )(Preferred)(?=\\s*$)`,
  `(?<=\\p{Ll})(Nice [Tt]o [Hh]aves?(?:,? but not (?:required|mandatory|necessary))?)(?=\\s*$)`,
  `(?<!\\p{Lu})(Skills? Preferred|Skills? Desired)(?= ?\\p{Lu}\\p{Ll})`,
  `(?<=[\\p{Ll}.!)])(About (?:[Tt]he )?[A-Za-zÀ-ɏ]+)`,
  `(?<=[A-Za-zÀ-ɏ\\p{N}.!)+#] )(About (?:[Tt]he )?[A-Za-zÀ-ɏ]+)(?=:)`,
  `(?<!\\p{Lu})((?:Bonus(?:es)?|Nice[- ][Tt]o|Good[- ][Tt]o|Great [Tt]o|Secondary|Preferred|Desired|Desirable|Optional|Advantageous|Plus(?:es)?)\\b[A-Za-zÀ-ɏ '&/-]{0,40}?|(?:Knowledge|Skills?|Experience|Education) (?:Strongly |Highly )?(?:Preferred|Desired|Required))(?= ?:)`,
  `(?<=[\\p{Ll}\\p{N}.)] )(?<!\\b(?:is|are|be|also|very|highly|not|experience|knowledge|skills?|understanding|degree) )(Desirable|Essential)(?= \\p{Lu}|$)`,
  `((?:[Ii]t would be (?:good|great|nice)|We (?:are|will be|would be) (?:impressed|delighted)) if [^.:;]{3,60}?)(?= ?:)`,
  `(?<=[A-Za-zÀ-ɏ\\p{N}+#.:)] )((?:We|What we) offer|Benefits|Perks|Our offer|Work Location|Salary|Schedule)(?= ?:)`,
  `(if you also (?:have|bring|know)(?:\\/are)?)(?= ?[-:•*])`,
  `(?<=[A-Za-zÀ-ɏ\\p{N}+#.:)] )(Job description|Job benefits)(?=:? \\p{Lu})`,
  `(?<=\\b\\p{Ll}{2,}[.)]? )(Requirements|Responsibilities|Qualifications|Tasks)(?= \\p{Lu}\\p{Ll})`,
  `(?<=^\\W*)(Responsibilities|Qualifications|Tasks)(?= \\p{Lu}\\p{Ll})`,
  `(?<=[A-Za-zÀ-ɏ\\p{N}.!)+#])((?:What(?:'s)?|Top|Why) ${TITLE_WORD}(?: ${TITLE_WORD})+?)(?=\\s?[-*•–:]|[\\p{Lu}\\d]|\\s?$)`,
  `(?<=Job description )(About [Uu]s|About the (?:role|job|team|company)|Your (?:tasks|role|profile|mission))`,
  `(?<=(?:Full-time|Permanent|Public|Private|Funded|Contract|Internship|people) )(Technologies)(?= )`,
  `(?<!\\p{Lu})(?<!\\bNOT )((?:NOT (?:REQUIRED|NEEDED|NECESSARY)(?=:)|BONUS|NICE TO HAVE|PREFERRED|DESIRED|DESIRABLE|REQUIRED|MINIMUM|ADDITIONAL)[\\p{Lu} &'/-]{0,40}):`,
];
/** How they begin: a text is looked at letter by letter, and few places are worth trying them all. */
const GLUED_BEGINS = lines`
  if you|[Qq]ualif|[Ii]t would
  |We (?:are|w)
  |[NnGg](?:ice|ood|reat)[ -][Tt]o|About|Additional|Advantageous|Basic|Benefits|Perks|Our offer
  |Work L|Salary|Schedule|What we|We o|Bonus|Desir|Education|Essential|Experience|Job |Knowledge
  |Mandatory|Minimum|Must|Optional|Plus|Preferred|Primary|Requ|Respons|Secondary|Skill|Task
  |Techno|Top |What|Why |Your |ADDITIONAL|BONUS|DESIR|MINIMUM|NICE|NOT |PREFERRED|REQUIRED
`;
export const GLUED_HEADING = new RegExp(`(?=${GLUED_BEGINS})(?:${GLUED_HEADINGS.join('|')})`, 'gu');
