import { lines, rx } from './rx.ts';

/** Words of headings, and of lines that are as good as one, by what they say of the text beneath. */

/**
 * What a part of an ad says of the skills in it.
 * `ask`: duties and qualifications. `wish`: what is nice to have. `about`: the company and its product.
 * `unneeded`: what is said not to be asked for. `elsewhere`: other adverts.
 * `offer`: benefits and the way to apply. `learn`: what a person will be taught. `intro`: what stands before the first heading that tells.
 */
export type Section = 'unneeded' | 'elsewhere' | 'ask' | 'wish' | 'about' | 'offer' | 'learn' | 'intro';

const words = (pattern: string) =>
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${pattern.replace(/\s*\n\s*/g, '')})(?![A-Za-zÀ-ɏ])`, 'iu');

// Judged in this order: "Preferred qualifications" is a wish though it speaks of qualifications.
export const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'elsewhere',
    words(
      `^\\W*(?:(?:check (?:out )?|see |look at )?(?:our )?(?:similar|related|other|more|further|recommended|latest) (?:(?:open|current|available|vacant) )?(?:jobs?|roles?|positions?|vacanc(?:y|ies)|openings?|adverts?|ads)(?: (?:at|from|near|for|you(?:'d)? (?:may|might|like))[^.:;]{0,40})?|see also|also open|(?:people|others) (?:also )?viewed(?: also)?|you (?:may|might) also (?:like|be interested in)|we(?:'re| are) also hiring)\\W*$`,
    ),
  ],
  [
    'ask',
    words(
      `^\\W*(?:requirements?|qualifications?|required|must[- ]haves?) ?[/&+] ?(?:desired|preferred|nice)|(?:we'd|we would) love to (?:hear|meet|talk)[^.]{0,40}`,
    ),
  ],
  [
    'learn',
    words(
      `^\\W*trainings?\\W*$|(?:what |technologies |tools |things )?you(?:'ll| will| can| could| might) (?:also )?(?:learn|pick up)|learning (?:opportunit(?:y|ies)|outcomes|objectives)|you(?:'ll| will) (?:be trained|receive trainings?)`,
    ),
  ],
  [
    'wish',
    words(`(?:nice|good|great|lovely|useful|helpful|cool)[- ]to[- ](?:haves?|know)|^\\W*(?:could|should)(?:[- ]haves?)?\\W*$|soft requirements|wish[- ]?list|
      (?<!(?:annual|signing|sign-on|joining|performance|referral|expenses|yearly|quarterly|retention|salary|\\+|and|&) )bonus(?:es| points| skills| if)?(?! schemes?| plan| program| structure| potential)|(?:^\\W*(?:an? )?|(?:a|an|(?:an? )?(?:big|huge|strong|real|added)|un) )plus(?:es| points)?(?! (?:spécifiquement|précisément|particulièrement|concrètement|généralement|globalement|largement|you|these|our|the|all|more|d[eu'])|(?<=\\b(?:de|en) plus))|
      (?:nice|great|good|cool|awesome|amazing|impressed|delighted) if|ideally|(?:strongly |highly )?(?:preferred|desired|desirables?|preferable|optional|advantageous|beneficial|appreciated|recommended|(?:regarded|valued)(?= ?:|$))(?! (?:location|start|shift|joining|salary|rate|date|method|pronouns|background|profile|candidate))|
      additional(?! (?:core )?requirements?| required| information| notes?| benefits?| responsibilit| duties| tasks| details| comments| (?:[A-Za-z]+ )?(?:support|engineering|work))|mak(?:es?|ing) (?:us|our (?:team|hearts?|day)) (?:really |very |so )?(?:happy|smile|happier|sing)|mak(?:es?|ing) our day|secondary (?:skills?|requirements?|qualifications?|technolog(?:y|ies)|knowledge|experience|tools)|
      preferences?(?! (?:optimi[sz]ation|learning|data|models?|tuning))|(?:extra|double|brownie) (?:credits?|points|skills)|kudos|(?:(?:it|that) )?would(?: also)? be (?:great|nice|good|cool|awesome|amazing|ideal|useful|helpful|a plus|an? (?:advantage|asset))|advantage(?! and benefits)|(?:^\\W*|an? |added |considered )assets?(?! (?:manage|class|alloc|servic)[A-Za-zÀ-ɏ]*)|
      even better|(?:we'd|we would)(?: also)? (?:get|be) (?:really |very |super |extra )?(?:excited|happy|thrilled|delighted|impressed)|(?:impress|surprise|wow) us|you (?:may|might) also|by also|icing on the cake|(?:(?:what|how)(?: [A-Za-zÀ-ɏ]+){1,3} )?(?<!us )stands? out|(?:what )?(?:(?:will|would|can) )?sets? (?:you|yourself) apart|you get extra|
      not (?:strictly |absolutely )?(?:required|essential|mandatory|necessary|a (?:must|deal[- ]?breaker))|we'd love|what we would love|we (?:also|would) (?:appreciate|value|love)|ideal world|candidate (?:would )?also|(?:other|also) (?:useful|helpful)|(?:(?:strong|ideal|great|successful|top|best|exceptional) )?candidates? (?:also )?(?:may|might|could) (?:also )?(?:have|bring|be|know|possess)|you also (?:may|might)|if you also|love to see|cherry on|extra awesome|what else|^\\W*extras\\W*$|^\\W*nice\\W*$|helps? if|an? (?:[A-Za-zÀ-ɏ]+ )?edge if|(?:rais|increas|boost|improv)(?:es?|ing) your chances|value[- ]adds?|added value|
      wünschenswert|von vorteil|idealerweise|pluspunkte|wäre (?:toll|schön|super|ein plus)|les (?:petits )?"?plus(?! d[eu'])|un plus|(?<!(?:vos|tes|votre) )atouts?(?! d[eu'])|(?<!(?:profil|candidat|formation) )souhaitée?s?|souhaitables?|appréciée?s?|optionnel(?:le)?s?|facultati(?:fs?|ves?)|(?:fait|font|fera|feront|ferait|feraient) la différence|cerise sur le gâteau|deseable|valorable|se valorará|mile widziane|výhod(?:a|ou)|meriterande|gradit[oi]|desejável|diferenciais|pluspunt(?:en)?`),
  ],
  [
    'offer',
    words(`benefits?|perks?|^\\W*advantages\\W*$|additional (?:information|notes?)|(?:what )?(?:do )?we(?:'ll| will)?(?: can)? (?:also )?(?:offer|provide)|what (?:[A-Za-zÀ-ɏ]+ ){1,3}offers|what you(?:'ll| will) (?:love|find)|we care|how you(?:'ll| will| can) grow|rewards?|our promise|^\\W*(?:(?:the|our|your) )?package\\W*$|^\\W*(?:interested|join us|apply now|what are you waiting for)\\W*$|what you(?:'ll| will)? (?:get|receive|gain|enjoy)|^\\W*you(?:'ll| will)? (?:get|receive|enjoy)\\W*$|life at|on offer|what's in it|compensation|salary|remuneration|pay range|
      how we (?:take care of|look after|support|reward)|^\\W*working (?:at|for) \\S+\\W*$|^\\W*in return\\b|^\\W*why (?!you\\b)[A-Za-zÀ-ɏ\\d]+\\W*$|why (?:join|apply|work|us|you should|you(?:'ll| will) love|choose|\\p{Lu}[A-Za-zÀ-ɏ]+\\?)|reasons to|our (?:culture|values|offer)|^\\W*(?:the |[A-Za-zÀ-ɏ]+ )?culture|(?:core )?values|(?:interview|recruitment|hiring|selection|application) (?:process|steps|experience)|
      how to apply|next steps|available locations|what makes [^?]{2,40} (?:special|different|unique)|equal (?:employment )?opportunit(?:y|ies)|diversity|inclusion|eeo|disclaimer|privacy|work(?:ing)? conditions|skills growth|
      wir bieten|das bieten wir|unser angebot|avantages|(?:nous|on|l'on) (?:vous |te |t')?(?:propos|offr)(?:ons|e)|(?:les |nos )?(?:plus|\\+|atouts) (?:du |de |de la |de l'|des )[A-Za-zÀ-ɏ][^:]*|pourquoi (?:nous|choisir|rejoindre|postuler|travailler|venir)[^:]*|(?:nous|en nous) rejoi(?:ndre|gnant)|(?:votre|ta) carrière|(?:vos |tes )?perspectives d'évolution|(?:processus|process|étapes) de recrutement|déroulement des entretiens|ofrecemos|oferujemy|nabízíme`),
  ],
  [
    'about',
    words(
      `^\\W*what (?:do )?we (?:do|believe(?: in)?|stand for|build|make|value)\\W*$|^\\W*industr(?:y|ies)\\W*$`,
    ),
  ],
  [
    'ask',
    words(`about (?:you|the (?:role|job|position|opportunity|team|project)|this (?:role|job|position))|(?:[A-Za-zÀ-ɏ]+ (?:(?:and|&) )?){0,2}(?:requirements?|qualifications?|respons[ai]bilit(?:y|ies)|duties|activities)|required|requires|mandatory|must[- ]haves?|essentials?|^\\W*need(?:s|ed)\\W*$|non[- ]negotiables?|deal[- ]?breakers?|hard (?:skills|requirements)|what matters most|^\\W*(?:the )?(?:basics|vital|crucial|indispensables?|musts?)(?: skills)?\\W*$|
      what (?:do |will |are |would )?(?:you|we|it takes|your)[^.]{0,40}|we(?:'re| are) (?:eager|excited|keen|happy) to (?:meet|hear)[^.]{0,40}|(?:here's )?how (?:you|will you)[^.]{0,40}|who (?:you are|are you|we(?:'re| are) looking for)|
      we(?:'re| are)? (?:look(?:ing)?(?: for)?|hiring)|you(?:'re|'ll| are| have| will| bring| might| should| must| can)?[^.]{0,40}|
      (?:the |your |our )?(?:roles?|job|position|missions?|profile|tech(?:nical|nology)? (?:stack|environment)|(?<!full[- ])stack|toolset|day[- ]to[- ]day|impact|tasks?)(?: summary| description| overview| purpose| background(?:/context)?)?|
      (?:ideal |successful )?candidate|in this role|accountabilities|a day in|(?:technologies|tools|languages) (?:we|you)(?:'ll| will)? use|what success looks like|what does it take|(?:the |your |our )?(?:opportunity|challenge)|(?:representative|example|sample|possible) projects?|(?:knowledge,? )?skills?,? (?:and|&) abilit(?:y|ies)|must possess|person specification|scope of work|looking for|as an? [A-Za-zÀ-ɏ]+|deliverables|minimum|(?:key|core|primary|main) (?:technical )?(?:skills?|competenc(?:y|ies)|technolog(?:y|ies)|knowledge|experience)|soft[- ]?skills|mindset|personality|personal (?:skills|traits|attributes|qualities|characteristics)|our tech|additional responsibilities|
      environnement technique|(?:votre|ton) (?:arsenal|quotidien|rôle)|pré-?requis|pre-?requisites?|technologies suivantes|stacks? technologiques?|
      aufgaben|(?:dein|ihr) profil|anforderungen|profil(?: recherché)?|(?:vos |tes |les )?missions?|compétences|le poste|(?:descriptif|description) (?:du |de l'|de la )(?:poste|offre|emploi|mission)|qui (?:êtes|es|etes)[- ](?:vous|tu)|(?:vos|tes|votre) (?:atouts|responsabilités|activités)|(?:votre|ton) mission|que ferez-vous[^:]*|requisitos|funciones|wymagania|obowiązki|požadujeme|náplň práce`),
  ],
  [
    'about',
    words(`about(?: us| our| the company| \\p{Lu}[A-Za-zÀ-ɏ\\p{N}]*)?|who (?:we are|are we|is [A-Za-zÀ-ɏ]+)|(?<!(?:for|of|to|with|in) )(?:our|the|your) (?:company|employer|products?|story|vision|clients?|customers?|organi[sz]ation|team|business)|
      ^\\W*(?:company|employer|product|vision|client|organi[sz]ation|team)(?: description| overview| profile| size| type)?\\W*$|
      (?:our|the) (?:purpose|history)|über uns|wer wir sind|qui sommes[- ]nous|[àa] propos|entité de rattachement|présentation (?:de |du |des )?[A-Za-zÀ-ɏ]+|ce qui nous caractérise|l'entreprise|sobre nosotros|o nas|o nás|kdo jsme`),
  ],
];
/** These open a list of asks too, but under "Nice to have" they are a part of it ("Tools:", "Experience with:"). */
export const WEAK = words(
  `skills?|skillset|experience|education|knowledge|competenc(?:y|ies|e)|tools?|technolog(?:y|ies)|languages?|frameworks?|databases?|scope|background|expertise|expérience`,
);

export const MONEY = /^\W*bonus(?:es)?\s?(?::|$)/iu;
/** These speak of no skill, and end what was said to be nice to have. */
export const NEUTRAL = rx('iu')`
  ^\W*(?:
    (?:job |work |office )?location
    |contract(?: type| length)?|duration
    |employment(?: type)?
    |start(?:ing)? date
    |(?:working )?hours|department|reports to|reporting line|job type|travel
  )\W*$
`;

/** "Senior Java Developer (all genders)": the company has had its say. */
export const ROLE =
  /^(?:\S+ ){1,5}(?:engineer|developer|architect|scientist|analyst|administrator|consultant)(?: \([^)]*\))?\W*$/iu;

/** "Requirements: Java, SQL" within a paragraph: a few words that begin a sentence and end in a colon. */
export const INLINE_HEADING =
  /(?:^|(?<=[.!?;)•*\-–] ?|\s{2}))(\p{Lu}[A-Za-zÀ-ɏ'/& -]{2,40}?)(?:,? (?:but )?not (?:required|mandatory|essential))? ?:(?!\/)/gu;
/** "Skills Preferred - Go", "Nice: Kafka | Don't worry about: PHP": what a line, or a stretch of it, begins with. */
export const LABEL =
  /(?:^|(?<=[|.;•] ))\W*([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ2'’ /&,-]{2,88}?)[*_]{0,3}\s?(?::|\s[-–—→]|→)(?=[*_]{0,3}\s)/gu;
/** A word of a heading like "What You Need for this Position". */
const TITLE_WORD = '(?:\\p{Lu}\\p{Ll}+|for|this|the|to|in|be|with|it|of|you|we|us)';
/** "…practical experience. Preferred Qualifications* Experience with", "Nice to haveKnowledge of": it lost its colon. */
const GLUED_HEADINGS = [
  `(?<!\\p{Lu})(?<![/&] ?)((?:Minimum|Basic|Required?|Preferred|Desired|Desirable|Additional) (?:[Qq]ualifications?|[Ss]kills?|[Rr]equirements?|[Ee]xperience)|[Qq]ualifications (?:Highly )?(?:Preferred|Desired|Required))(?=\\s?[*•·:(]|\\s*\\p{Lu}|\\s*\\.net|\\s*$)`,
  `(?<!\\p{Lu})((?:Nice|Good)[- ][Tt]o[- ][Hh]aves?(?: skills?)?(?:\\/experience)?(?: include|,? but not (?:required|mandatory|necessary)(?=-))?|Bonus [Pp]oints|Responsibilities|Requirements|Qualifications)(?=\\s?[*•·:]|- |\\p{Lu}\\p{Ll}|\\d)`,
  `(?<=[\\p{Ll}.!)]\\s)(?<!\\b(?:is|are|be|a) )((?:Nice|Good|Great) [Tt]o [Hh]aves?|Bonus [Pp]oints)(?= \\p{Lu}\\p{Ll})`,
  `(?<=^\\W*)((?:Nice|Good|Must)[- ](?:[Tt]o[- ])?[Hh]aves?(?: [Ss]kills?)?|(?:Mandatory|Required|Primary|Secondary|Preferred|Optional|Desired|Desirable) [Ss]kills?)(?= ?[-–—] )`,
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
/** A line without a full stop that is short enough to be a heading, though the page did not mark it as one. */
export const SHORT_LINE = /^[^.,;]{3,60}$/u;
/** "■ Nice-to-Have • Knowledge of …": a heading that its page marked as if it were one of its own list. */
export const MARKED_HEADING = rx('iu')`
  ^\W*(?:(?:key|main|core|job|technical|your) )?
  (?:responsibilities|requirements|qualifications|benefits|perks)\W*$
  |^\W*(?:(?:nice|good|great)[- ]to[- ]haves?|must[- ]haves?)
  (?: (?:skills?|qualifications?|requirements?|experience))?\W*$
  |^\W*(?:preferred|desired|required|mandatory|minimum|additional)[ ]
  (?:skills?|qualifications?|requirements?|experience)\W*$
  |^\W*(?:(?:our|the|your) )?(?:tech(?:nical|nology)? )?stack(?: you'll [a-z]+)?\W*$
  |^\W*(?:
    what (?:you'll (?:do|bring|need|get)|you (?:bring|need)|we offer)
    |about (?:us|you|the (?:role|job))
  )\W*$
`;
/** The one kind of heading that has commas: "Desirable skills, knowledge and experience". */
export const LISTED_HEADING = rx('iu')`
  ^(?:(?:the|your|key|main) )?(?:responsibilities|duties|tasks) (?:(?:will|may|can) )?
  (?:include|are)(?:,? but (?:are |is )?not (?:be )?limited to)?:?$
  |^(?:examples of |some )?(?:desir(?:able|ed)|preferred|additional|required|essential|key)[ ]
  (?:skills|knowledge|experience|qualifications)
  (?:,? (?:and |& )?(?:skills|knowledge|experience|qualifications|abilities))*:?$
`;

/** "Nice to have: knowledge of Kafka", "Ideally you have used Kafka": no heading of what follows. */
export const WISH_OF_ITS_OWN = rx('iu')`
  ^\W*(?:(?:nice|good)[- ]to[- ]have|advantage|bonus|a plus|desirable|optional): ?[A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]
  |^\W*(?:[A-Za-zÀ-ɏ]+ )?ideally,? (?:\S+ ){3,}\S*[^:\s]\W*(?<!:\s*)$
`;
/** "A plus if you know Kafka", "Preference is given to people with Kafka": it names what it softens. */
export const SOFTENS_ITSELF = rx('iu')`
  ^\W*(?:
    preference (?:(?:will|shall) be |is )?(?:given )?to
    |(?:it(?:'s| is| would be|'d be) )?(?:an? )?(?:(?:big|huge|strong|real|added) )?
    (?:plus|bonus|advantage|asset|nice|great|good|(?:bonus|extra|brownie) (?:points|credits?))[ ]
    (?:if|for)
  ) (?!.*\b(?:following|these|below)\b).*[^:\s]\s*$(?<!
    \b(?:
      with|in|of|on|for|to|any|an?|the|you|have|has|who|and|or|also|either|know|knowledge
      |experience
    )\s*
  )
`;
/** It speaks of its own line, and of none beneath it. */
export const LINE_OF_ITS_OWN = rx('iu')`
  ^\W*(?:
    (?:nice|good|could)[- ](?:to[- ])?(?:have|know)|if possible|advantage|bonus|a plus|desirable
    |optional(?: but [A-Za-zÀ-ɏ]+)?
  ): \S.{1,150}$
`;

/** "La maîtrise d'un de ces outils serait un plus :": the lines beneath are nice to have. */
export const SOFTENS_LINES = rx('iu')`
  (?<![A-Za-zÀ-ɏ])(?:
    (?:est|sont|sera|serait|seraient|seront) (?:[A-Za-zÀ-ɏ]+ ){0,2}
    (?:plus|atouts?|appréciée?s?|souhaitée?s?|souhaitables?)
    |idéalement[^.;:]{0,80} suivante?s?
  )\s?:\W*[A-Za-zÀ-ɏ]?\W*$
`;
/** Amid what it says of itself, a French ad names whom it seeks. */
export const SEEKS_AMID =
  /(?<![A-Za-zÀ-ɏ])nous (?:recherch|cherch|recrut)ons (?:une?|des|actuellement|aujourd'hui|notre|nos)(?![A-Za-zÀ-ɏ])/iu;
/** With these words a French ad comes to speak of the person, and writes no heading. */
export const PROFILE = rx('iu')`
  ^\W*(?:
    de formation |titulaire d'un
    |(?:issue?|diplômée?)(?:[(·.]e[)]?)? (?:d'une?|en|de)[ ]
    |(?:vous|tu) (?:justifie[sz] d'|(?:êtes|es) (?:titulaire|diplômé|issu))
  )
`;

/** What every company says at the end: no wish goes on behind it. */
export const EQUAL =
  /\bequal (?:employment )?opportunit(?:y|ies)\b|\bwithout regard to (?:race|sex|age)\b|\baffirmative action\b/iu;

export const IS_JUDGED = rx('iu')`
  \b(?:is|are|would be) (?:an? )?(?:[A-Za-zÀ-ɏ]+ )?
  (?:plus|bonus|asset|advantage|desirable|preferred|desired|appreciated)\W*(?<!:\s*)$
  |^(?!what|nice|it|these|things|your?\b|additional|other).*\S\s
  (?:favou?rable|beneficial|helpful|welcome|advantageous|an? (?:plus|asset|advantage|bonus))\W*
  (?<!:\s*)$
`;
/** "You know AWS (preferred)", "Go is a plus": a sentence of its own, and no heading of what follows. */
export const JUDGES = rx('iu')`
  \S\s.*\b(?:
    preferred|desired|desirable|optional
    |an? (?:big |huge |strong )?(?:plus|bonus|asset|advantage)|nice[- ]to[- ]have|appreciated
    |beneficial
  )\b(?:\W*(?<!:\s*)$|\s?\))
`;

/** A heading of what a person must bring. */
export const QUALIFIES = rx('iu')`
  \b(?:
    requirements?|qualifications?|must[- ]haves?
    |(?:your|the) profile
    |what (?:we're|we are|you'll|you) (?:looking|need|bring)|who you are
  )\b
`;
/** Some job boards call everything that a person should bring "Preferred experience". */
export const WHOLE_PROFILE = /^\W*preferred experience(?: (?:&|and) skills)?\W*$/iu;

/** "Our product integrates with AWS": a sentence that lost its full stop, and no heading. */
export const TELLS_OF_COMPANY = rx('iu')`
  ^\W*(?:our|the) (?:[A-Za-zÀ-ɏ]+ )?
  (?:company|employer|products?|clients?|customers?|organi[sz]ation|team|business) (?:also )?(?:
    integrates?|connects?|syncs?|helps?|serves?|sells?|makes?|builds?|runs?|uses?|works?|writes?
    |supports?
  ) [A-Za-zÀ-ɏ]
`;

/** "Would be an asset", "What sets you apart": it speaks of what follows, as it has no subject of its own. */
export const SPEAKS_OF_WHAT_FOLLOWS =
  /^\W*(?:(?:what|how|set|not|also|extra|things|any of|ce qui|les petits|(?:it )?(?:would|will) be)\b|(?:it's|it is|highly)\s)/iu;
