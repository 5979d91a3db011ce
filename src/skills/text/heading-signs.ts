import { lines, rx } from './rx.ts';
import type { Section } from './section.ts';

/** Words of headings, by what they say of the text beneath. */

/** The whole words of a pattern. */
const words = (parts: TemplateStringsArray) =>
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${lines(parts)})(?![A-Za-zÀ-ɏ])`, 'iu');

// Judged in this order: "Preferred qualifications" is a wish though it speaks of qualifications.
export const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'elsewhere',
    words`
  ^\W*(?:
    (?:check (?:out )?|see |look at )?(?:our )?
    (?:similar|related|other|more|further|recommended|latest)[ ]
    (?:(?:open|current|available|vacant) )?
    (?:jobs?|roles?|positions?|vacanc(?:y|ies)|openings?|adverts?|ads)
    (?: (?:at|from|near|for|you(?:'d)? (?:may|might|like))[^.:;]{0,40})?
    |see also|also open
    |(?:people|others) (?:also )?viewed(?: also)?
    |you (?:may|might) also (?:like|be interested in)
    |we(?:'re| are) also hiring
  )\W*$
`,
  ],
  [
    'ask',
    words`
  ^\W*(?:requirements?|qualifications?|required|must[- ]haves?) ?[/&+] ?
  (?:desired|preferred|nice)
  |(?:we'd|we would) love to (?:hear|meet|talk)[^.]{0,40}
`,
  ],
  [
    'learn',
    words`
  ^\W*trainings?\W*$
  |(?:what |technologies |tools |things )?you(?:'ll| will| can| could| might) (?:also )?
  (?:learn|pick up)
  |learning (?:opportunit(?:y|ies)|outcomes|objectives)
  |you(?:'ll| will) (?:be trained|receive trainings?)
`,
  ],
  [
    'wish',
    words`
  (?:nice|good|great|lovely|useful|helpful|cool)[- ]to[- ](?:haves?|know)
  |^\W*(?:could|should)(?:[- ]haves?)?\W*$|soft requirements|wish[- ]?list
  |(?<!
    (?:
      annual|signing|sign-on|joining|performance|referral|expenses|yearly|quarterly|retention
      |salary|\+|and|&
    )[ ]
  )bonus(?:es| points| skills| if)?(?! schemes?| plan| program| structure| potential)
  |(?:^\W*(?:an? )?|(?:a|an|(?:an? )?(?:big|huge|strong|real|added)|un) )plus(?:es| points)?(?!
    [ ](?:
      spécifiquement|précisément|particulièrement|concrètement|généralement|globalement
      |largement|you|these|our|the|all|more|d[eu']
    )
    |(?<=\b(?:de|en) plus)
  )
  |(?:nice|great|good|cool|awesome|amazing|impressed|delighted) if|ideally
  |(?:strongly |highly )?(?:
    preferred|desired|desirables?|preferable|optional|advantageous|beneficial|appreciated
    |recommended
    |(?:regarded|valued)(?= ?:|$)
  )(?!
    [ ](?:
      location|start|shift|joining|salary|rate|date|method|pronouns|background|profile|candidate
    )
  )
  |additional(?!
    [ ](?:core )?requirements?| required| information| notes?| benefits?| responsibilit| duties
    | tasks| details| comments
    | (?:[A-Za-z]+ )?(?:support|engineering|work)
  )
  |mak(?:es?|ing) (?:us|our (?:team|hearts?|day)) (?:really |very |so )?
  (?:happy|smile|happier|sing)
  |mak(?:es?|ing) our day
  |secondary[ ]
  (?:skills?|requirements?|qualifications?|technolog(?:y|ies)|knowledge|experience|tools)
  |preferences?(?! (?:optimi[sz]ation|learning|data|models?|tuning))
  |(?:extra|double|brownie) (?:credits?|points|skills)|kudos
  |(?:(?:it|that) )?would(?: also)? be[ ]
  (?:great|nice|good|cool|awesome|amazing|ideal|useful|helpful|a plus|an? (?:advantage|asset))
  |advantage(?! and benefits)
  |(?:^\W*|an? |added |considered )assets?(?! (?:manage|class|alloc|servic)[A-Za-zÀ-ɏ]*)
  |even better
  |(?:we'd|we would)(?: also)? (?:get|be) (?:really |very |super |extra )?
  (?:excited|happy|thrilled|delighted|impressed)
  |(?:impress|surprise|wow) us
  |you (?:may|might) also|by also|icing on the cake
  |(?:(?:what|how)(?: [A-Za-zÀ-ɏ]+){1,3} )?(?<!us )stands? out
  |(?:what )?(?:(?:will|would|can) )?sets? (?:you|yourself) apart|you get extra
  |not (?:strictly |absolutely )?
  (?:required|essential|mandatory|necessary|a (?:must|deal[- ]?breaker))
  |we'd love|what we would love
  |we (?:also|would) (?:appreciate|value|love)|ideal world
  |candidate (?:would )?also
  |(?:other|also) (?:useful|helpful)
  |(?:(?:strong|ideal|great|successful|top|best|exceptional) )?candidates? (?:also )?
  (?:may|might|could) (?:also )?(?:have|bring|be|know|possess)
  |you also (?:may|might)|if you also|love to see|cherry on|extra awesome|what else
  |^\W*extras\W*$|^\W*nice\W*$|helps? if
  |an? (?:[A-Za-zÀ-ɏ]+ )?edge if
  |(?:rais|increas|boost|improv)(?:es?|ing) your chances|value[- ]adds?|added value
  |wünschenswert|von vorteil|idealerweise|pluspunkte
  |wäre (?:toll|schön|super|ein plus)
  |les (?:petits )?"?plus(?! d[eu'])|un plus
  |(?<!(?:vos|tes|votre) )atouts?(?! d[eu'])
  |(?<!(?:profil|candidat|formation) )souhaitée?s?|souhaitables?|appréciée?s?
  |optionnel(?:le)?s?
  |facultati(?:fs?|ves?)
  |(?:fait|font|fera|feront|ferait|feraient) la différence|cerise sur le gâteau|deseable
  |valorable|se valorará|mile widziane
  |výhod(?:a|ou)|meriterande|gradit[oi]|desejável|diferenciais
  |pluspunt(?:en)?
`,
  ],
  [
    'offer',
    words`
  benefits?|perks?|^\W*advantages\W*$
  |additional (?:information|notes?)
  |(?:what )?(?:do )?we(?:'ll| will)?(?: can)? (?:also )?(?:offer|provide)
  |what (?:[A-Za-zÀ-ɏ]+ ){1,3}offers
  |what you(?:'ll| will) (?:love|find)|we care
  |how you(?:'ll| will| can) grow|rewards?|our promise
  |^\W*(?:(?:the|our|your) )?package\W*$
  |^\W*(?:interested|join us|apply now|what are you waiting for)\W*$
  |what you(?:'ll| will)? (?:get|receive|gain|enjoy)
  |^\W*you(?:'ll| will)? (?:get|receive|enjoy)\W*$|life at|on offer|what's in it|compensation
  |salary|remuneration|pay range
  |how we (?:take care of|look after|support|reward)
  |^\W*working (?:at|for) \S+\W*$|^\W*in return\b
  |^\W*why (?!you\b)[A-Za-zÀ-ɏ\d]+\W*$
  |why (?:join|apply|work|us|you should|you(?:'ll| will) love|choose|\p{Lu}[A-Za-zÀ-ɏ]+\?)
  |reasons to
  |our (?:culture|values|offer)
  |^\W*(?:the |[A-Za-zÀ-ɏ]+ )?culture
  |(?:core )?values
  |(?:interview|recruitment|hiring|selection|application) (?:process|steps|experience)
  |how to apply|next steps|available locations
  |what makes [^?]{2,40} (?:special|different|unique)
  |equal (?:employment )?opportunit(?:y|ies)|diversity|inclusion|eeo|disclaimer
  |^\W*(?:data )?privacy(?: (?:notice|policy|statement|information|terms))?\W*$
  |work(?:ing)? conditions|skills growth|wir bieten|das bieten wir|unser angebot|avantages
  |(?:nous|on|l'on) (?:vous |te |t')?(?:propos|offr)(?:ons|e)
  |(?:les |nos )?(?:plus|\+|atouts) (?:du |de |de la |de l'|des )[A-Za-zÀ-ɏ][^:]*
  |pourquoi (?:nous|choisir|rejoindre|postuler|travailler|venir)[^:]*
  |(?:nous|en nous) rejoi(?:ndre|gnant)
  |(?:votre|ta) carrière
  |(?:vos |tes )?perspectives d'évolution
  |(?:processus|process|étapes) de recrutement
  |déroulement des entretiens|ofrecemos|oferujemy|nabízíme
`,
  ],
  [
    'about',
    words`
  ^\W*what (?:do )?we (?:do|believe(?: in)?|stand for|build|make|value)\W*$
  |^\W*industr(?:y|ies)\W*$
`,
  ],
  [
    'ask',
    words`
  about (?:you|the (?:role|job|position|opportunity|team|project)|this (?:role|job|position))
  |(?:[A-Za-zÀ-ɏ]+ (?:(?:and|&) )?){0,2}
  (?:requirements?|qualifications?|respons[ai]bilit(?:y|ies)|duties|activities)
  |required|requires|mandatory|must[- ]haves?|essentials?
  |^\W*need(?:s|ed)\W*$|non[- ]negotiables?|deal[- ]?breakers?
  |hard (?:skills|requirements)|what matters most
  |^\W*(?:the )?(?:basics|vital|crucial|indispensables?|musts?)(?: skills)?\W*$
  |what (?:do |will |are |would )?(?:you|we|it takes|your)[^.]{0,40}
  |we(?:'re| are) (?:eager|excited|keen|happy) to (?:meet|hear)[^.]{0,40}
  |(?:here's )?how (?:you|will you)[^.]{0,40}
  |who (?:you are|are you|we(?:'re| are) looking for)
  |we(?:'re| are)? (?:look(?:ing)?(?: for)?|hiring)
  |you(?:'re|'ll| are| have| will| bring| might| should| must| can)?[^.]{0,40}
  |(?:the |your |our )?(?:
    roles?|job|position|missions?|profile
    |tech(?:nical|nology)? (?:stack|environment)
    |(?<!full[- ])stack|toolset|day[- ]to[- ]day|impact|tasks?
  )(?: summary| description| overview| purpose| background(?:/context)?)?
  |(?:ideal |successful )?candidate|in this role|accountabilities|a day in
  |(?:technologies|tools|languages) (?:we|you)(?:'ll| will)? use|what success looks like
  |what does it take
  |(?:the |your |our )?(?:opportunity|challenge)
  |(?:representative|example|sample|possible) projects?
  |(?:knowledge,? )?skills?,? (?:and|&) abilit(?:y|ies)|must possess|person specification
  |scope of work|looking for|as an? [A-Za-zÀ-ɏ]+|deliverables|minimum
  |(?:key|core|primary|main) (?:technical )?
  (?:skills?|competenc(?:y|ies)|technolog(?:y|ies)|knowledge|experience)
  |soft[- ]?skills|mindset|personality
  |personal (?:skills|traits|attributes|qualities|characteristics)|our tech
  |additional responsibilities|environnement technique
  |(?:votre|ton) (?:arsenal|quotidien|rôle)|pré-?requis|pre-?requisites?|technologies suivantes
  |stacks? technologiques?|aufgaben
  |(?:dein|ihr) profil|anforderungen
  |profil(?: recherché)?
  |(?:vos |tes |les )?missions?|compétences|le poste
  |(?:descriptif|description) (?:du |de l'|de la )(?:poste|offre|emploi|mission)
  |qui (?:êtes|es|etes)[- ](?:vous|tu)
  |(?:vos|tes|votre) (?:atouts|responsabilités|activités)
  |(?:votre|ton) mission|que ferez-vous[^:]*|requisitos|funciones|wymagania|obowiązki|požadujeme
  |náplň práce
`,
  ],
  [
    'about',
    words`
  about(?: us| our| the company| \p{Lu}[A-Za-zÀ-ɏ\p{N}]*)?
  |who (?:we are|are we|is [A-Za-zÀ-ɏ]+)
  |(?<!(?:for|of|to|with|in) )(?:our|the|your)[ ]
  (?:company|employer|products?|story|vision|clients?|customers?|organi[sz]ation|team|business)
  |^\W*(?:company|employer|product|vision|client|organi[sz]ation|team)
  (?: description| overview| profile| size| type)?\W*$
  |(?:our|the) (?:purpose|history)|über uns|wer wir sind|qui sommes[- ]nous|[àa] propos
  |entité de rattachement
  |présentation (?:de |du |des )?[A-Za-zÀ-ɏ]+|ce qui nous caractérise|l'entreprise
  |sobre nosotros|o nas|o nás|kdo jsme
`,
  ],
];
/** These open a list of asks too, but under "Nice to have" they are a part of it ("Tools:", "Experience with:"). */
export const WEAK = words`
  skills?|skillset|experience|education|knowledge
  |competenc(?:y|ies|e)|tools?
  |technolog(?:y|ies)|languages?|frameworks?|databases?|scope|background|expertise|expérience
`;

export const MONEY = /^\W*bonus(?:es)?\s?(?::|$)/i;
/** These speak of no skill, and end what was said to be nice to have. */
export const NEUTRAL = rx('i')`
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
  /^(?:\S+ ){1,5}(?:engineer|developer|architect|scientist|analyst|administrator|consultant)(?: \([^)]*\))?\W*$/i;
