/*
 * What tells what a sentence asks, softens, denies, or says of the company. In the signs of all files a letter is
 * [A-Za-zÀ-ɏ], those of our languages: \p{L} with the flag i takes a tenth of a millisecond to compile each time it is
 * written, and a first posting waits for it.
 */

import { lines, rx } from './rx.ts';
import { ALONE, GAINS, HOPED, TREAT } from './softeners.ts';

/** "…, but a plus": takes back a part of what was just said, and names nothing new. */
export const TAKES_BACK = lines`
  ,?\s(?:but|however|although|though|while|yet),?\s(?:it(?:'s|\sis)?\s)?
  (?:(?:is|are|(?:would|will)\sbe)\s)?(?:
    not\s(?:required|mandatory|necessary|needed|essential|a\s)
    |you(?:'ll|\swill|'d)\s(?:have|get)\san?\s(?:[A-Za-zÀ-ɏ]+\s)?(?:edge|advantage|head\sstart)\b
    |(?:an?\s|(?:big|huge|strong|definite|real|nice|very|highly|strongly|always|still|also)\s)*(?:
      plus|bonus|asset|advantage|advantageous|helpful|useful|beneficial|desirable|desired
      |preferred|appreciated|welcome
      |(?:nice|good|great)\sto\s[A-Za-zÀ-ɏ]+
      |(?:nice|good|great|ideal)(?=\W*$)
    )\b
  )
`;
/** The French "plus de", "de plus", "le plus utilisé" mean "more", and ", plus good SQL", "SQL 2005 plus" add up: none softens. */
const PLUS = lines`
  (?<!,\s|\d )(?<!\b(?:de|en|au|la|le|les|des|du|et|avec|ou|ni|non|bien|encore|toujours) )plus
  (?:es)?(?!
    [ ](?:
      (?:one|two|an?|good|strong|solid|some|knowledge|experience|either|at least)\b|de|des|du
      |que|en|qu|d|years?|yrs?
    )\b
  )
`;
/** The same in French, German, Spanish and Dutch. A word that ends in "é" has no \b behind it. */
const SOFT_AFTER_ABROAD = lines`
  (?<![A-Za-zÀ-ɏ])(?:
    un (?:(?:vrai|réel|gros|petit|sérieux|véritable|certain) )?
    (?:plus(?! (?:grand|large|haut|petit|long))|atout|avantage)
    |(?:sont|seront|seraient) des (?:plus|atouts)
    |(?:idéalement|de préférence|si possible)(?=\W*$|\s?\))
    |appréci(?:ée?s?|ables?)
    |souhait(?:ée?s?|ables?)|recommandée?s?
    |(?:fait|font|fera|feront|ferait|feraient) la différence
    |(?:est|serait) (?:encore mieux|parfait|idéal|top|super)
    |(?:est|sont|sera|serait|seront|seraient) (?:[A-Za-zÀ-ɏ]+ ){0,2}
    (?:bienvenue?s?|valorisée?s?)
    |facultati(?:fs?|ves?)
    |(?:la )?cerise sur le gâteau(?=\W*$)
    |optionnel(?:le)?s?
    |pas (?:obligatoires?|indispensables?|impérati(?:fs?|ves?)|rédhibitoires?)|wünschenswert
    |von vorteil|bevorzugt
    |wären? (?:toll|schön|super|ideal|ein plus)|kein muss|gern gesehen|se valorarán?|valorables?
    |deseables?
    |een (?:pré|pluspunt)|mooi meegenomen|výhodou
  )(?![A-Za-zÀ-ɏ])
`;
/** What softens what stands behind it, in these languages. */
const SOFT_BEFORE_ABROAD = lines`
  (?<![A-Za-zÀ-ɏ])(?:
    (?:
      idéalement|de préférence|éventuellement
      |(?:bonus|plus|atout) si
      |serait (?:top|idéal|parfait|super|génial|apprécié) (?:si|de)|si possible|si en plus
      |cerise sur le gâteau|idealerweise|vorzugsweise|se valorarán?|preferiblemente|idealmente
      |bij voorkeur
    )(?![A-Za-zÀ-ɏ])
    |(?:atouts?|(?<!profil )souhaitée?s?|appréciée?s?)(?![A-Za-zÀ-ɏ])[^:.;,]{0,25}:
  )
`;
/** Softens what stands before it: "Go is a plus". */
export const SOFT_AFTER = rx('giu')`
  (?:\b(?:is|are|would be|will be|can be|being|as|considered|also)\s+)*(?:\b(?:a|an)\s+)?(?:
    \b(?:
      big|huge|strong|definite|distinct|clear|real|nice|great|major|added|additional|further
      |significant|highly|very|strongly|much
    )\s+
  )*(?:
    (?<=\ba )\+(?![A-Za-zÀ-ɏ\d+])
    |(?<=[([])\+(?=[)\]])
    |\b(?:
      ${PLUS}
      |bonus(?! points (?:for|if))
      |asset(?! (?:class|manage|alloc|valu|pric|pipeline|creation|bundl|stor|track|librar))
      |(?<!\btak(?:e|es|ing) )advantage|advantageous
      |(?:nice|good|great)[- ]to[- ](?:haves?|know)|nice extra|beneficial|favou?rabl[ey]
      |desirable|desired|preferred|preferable|appreciated|welcomed?|helpful|optional|recommended
      |(?:highly )?(?:regarded|valued)
      |(?<=\b(?:is|are|be|also|very) )(?<!\b(?:that|which) (?:is|are) )useful
      |(?:
        (?:would|will|might|could) (?:also |really |definitely )?help
        |(?<!\b(?:that|which|who) )helps
      )(?=\W*$| a lot| here|,)
      |(?:
        makes? you stand out
        |(?:sets?|puts?) you (?:apart|ahead)
        |gives? you an? (?:[A-Za-zÀ-ɏ]+ )?(?:edge|advantage|head start)
        |(?:increases?|raises?|improves?) your chances
      )
      |given (?:first )?preference
      |(?<=[([]\s?)not (?:required|mandatory|necessary|essential)
      |(?:(?:is|are)n't|not) (?:
        an? (?:must|absolute must|deal[- ]?breaker|show[- ]?stopper)|mandatory|essential
        |critical
        |strictly (?:required|necessary)
      )
      |(?:(?:is|are)n't|not) (?:required|necessary|needed|a (?:requirement|prerequisite))
      (?=${TAKES_BACK})
      |(?:but|though|although|while) (?:it )?(?:is |are )?not[ ]
      (?:required|necessary|needed|a requirement)
      |even better
      |(?:so much|all) the better
      |(?:won't|wouldn't|would not|will not|doesn't|can't|cannot) hurt|pref'd
      |merit(?:s|ing|orious)?
      |(?<=\b(?:is|are) a )pre(?=\W*$|,)
      |(?<=[A-Za-zÀ-ɏ\d+#] )(?:useful|nice)(?=\W*$)
      |also (?:fine|ok|okay|acceptable|welcome)(?=\W*$|,)
      |(?<=[A-Za-zÀ-ɏ] )ideal(?=\W*$|,| as well)
      |(?:a|an|the) (?:head start|leg up)
      |would (?:strengthen|round off|complement|enhance)
      |(?:is|are) ideal
      |(?:would|will) be (?:
        lovely|wonderful|brilliant|excellent|useful|great|nice|good|ideal|valued|awesome|amazing
        |cool|fantastic|perfect|handy|interesting
      )
      |${TREAT}
    )\b
    |${ALONE}|${SOFT_AFTER_ABROAD}
  )(?!\s+(?:partner|supplier|vendor|employer|outcome|state|results?|candidate))
`;
/** Softens what stands behind it: "ideally in Go", "Advantageous: Kafka". */
export const SOFT_BEFORE = rx('giu')`
  \b(?:advantageous|desirable|desired|preferred|optional|beneficial)\b(?<=^\W*[A-Za-zÀ-ɏ]+)
  |\b(?:
    ideally|preferabl[ey]
    |preference (?:for|(?:(?:(?:will|shall) be |is )?given )?to)
    |plus (?:for|in)|with a preference
    |bonus(?: points)?(?: for)
    |(?:
      great|nice|good|cool|awesome|amazing|fantastic|lovely|helpful|beneficial|useful|desirable
      |happy|thrilled|delighted|excited|impressed|better|plus|bonus|bonus points|asset|advantage
    ) if
    |nice to know
    |(?:nice|good)[- ]to[- ]haves?|optionally|kudos
    |(?<!\b${GAINS})(?:extra|double|brownie|plus) (?:points|credits?)
    |(?:extra|double|brownie|plus) (?:points|credits?) (?:for|if)
    |(?:would|we'd|it'd) (?:
      be (?:
        great|nice|good|a plus|amazing|awesome|helpful|beneficial|useful|advantageous|desirable
        |lovely
      )(?:,[^,]{0,40},)? (?:if|to)
      |love (?:if|to see)|like to see
    )
    |desirable that|in the best case
    |ideal candidates? (?:will|would) also
    |helps? (?:a lot )?(?:if|to (?:know|have))
    |if you (?:lean|gravitate) (?:more )?to(?:wards?)?
    |you (?:may|might) also (?:have|know|bring)(?! to)
    |also (?:like|love) to see
    |(?:preferred|desired|desirable|optional|advantageous|bonus)[ ]
    (?:skills?|experience|qualifications?|knowledge|technologies|background)
    |opportunit(?:y|ies) to (?:explore|discover|try|experiment)
    |we (?:(?:also|really|greatly|highly|particularly|especially) )?value(?!:)|even better
    |(?:it's|it is|would be) a plus to
    |(?:plus|bonus|advantage|asset)(?:es|s)? (?:are|includes?)
    |(?:preferred|desired|desirable|a plus|an advantage|a bonus),?[ ]
    (?:including|especially|particularly)
    |prefers?(?! to)
  )\b
  |^\W*\((?:nice|plus|bonus|optional|preferred|desirable)\)
  |^\W*pref\.?(?= )|\bif possible[:,]
  |\bas an? (?:[A-Za-zÀ-ɏ]+ )?(?:bonus|plus|advantage|asset|extra|nice[- ]to[- ]have)\b
  (?=,?\s[A-Za-zÀ-ɏ])(?<=(?:^\W*|(?:,|\b(?:and|or)|&),? )as an? [^,]*)
  |${HOPED}|${SOFT_BEFORE_ABROAD}
  |\b(?:
    preferred|desired|desirable|advantages?|advantageous|helps?|extras?|beneficial|optional
    |${PLUS}|bonus|a plus|asset|helpful|useful|recommended|appreciated
  )\b[^:.;,]{0,40}:
`;
/** A firm ask: a softener does not reach across it, and under "nice to have" it still counts in full. */
export const FIRM = rx('iu')`
  (?<!\b(?:not|n't) (?:an? )?(?:[A-Za-zÀ-ɏ]+ly )?)\b(?:
    must(?:[- ]haves?)?|required|requires?|mandatory|essential|necessary|non[- ]negotiable
    |(?:is|are) needed|pre-?requisites?
  )\b
  |(?<!pas )\b(?:
    obligatoires?|indispensables?|nécessaires?|impérati(?:fs?|ves?|vement)|requise?s?|exigée?s?
  )(?![A-Za-zÀ-ɏ])
  |\b(?:Pflicht|zwingend|Voraussetzung)\b(?<!nicht [a-z]+)
`;
/** Whom a company works with, which is no skill. */
const MANY_FIRMS = '(?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:clients|customers|companies|firms|businesses|organi[sz]ations)';
/** Speaks to the person who is sought, or of the work. */
export const ADDRESSED = rx('iu')`
  \b(?:
    you(?:'ll|'ve|'re|r)?
    |(?<![A-Za-zÀ-ɏ])(?:vous|votre|vos|tu|ton|tes)
    |recherch(?:e|ons)
    |recrut(?:e|ons)
    |nous (?:utilis|travaill)ons|candidates?|applicants?|looking for|seeking|searching for
    |hiring|responsib[A-Za-zÀ-ɏ]+|in charge|role
    |opportunit(?:y|ies)|to join|must|required
    |(?:tech)?stacks?
    |we (?:[A-Za-zÀ-ɏ]+ly )?(?:use|utili[sz]e|rely on|code in|work with(?! ${MANY_FIRMS}))
    |we(?:'re| are) using|with us
  )\b
`;
/** Speaks of what a person brings, or works with. */
export const BROUGHT = rx('iu')`
  \b(?:
    experienced?|knowledge|skills?|skilled|proficien[A-Za-zÀ-ɏ]+|expertise|familiar[A-Za-zÀ-ɏ]*
    |fluen[A-Za-zÀ-ɏ]+|understanding|ability to|hands-on|background|degree
    |built (?:with|on|in)|using|the use of|servers running
    |work(?:ing)? (?:with|on|in|according to)(?! ${MANY_FIRMS})|tools?|technolog[A-Za-zÀ-ɏ]+
    |tech(?:nical|nology)? ?stack|expériences?|connaissances?|compétences?
    |ma[iî]tris[A-Za-zÀ-ɏ]+|langages?|outils
  )\b
`;
/** What the product is made of: those who work on it work with that. */
export const MADE = rx('iu')`
  \b(?:is|are|was|were|and|mostly|mainly|entirely) (?:[A-Za-zÀ-ɏ]+ly )?
  (?:built|written|implemented|developed|coded|managed|automated|provisioned|deployed)[ ]
  (?:with|on|in|using)\b
  |\bruns? on\b
`;
/** What a company says of itself. */
export const COMPANY = rx('iu')`
  \b(?:
    (?<!
      \b(?:
        engineers?|developers?|candidates?|roles?|positions?|you|this|it|there|set-?up|stack
        |architecture|infrastructure|environment|codebase|applications?|systems?|backend
      )[ ]
    )(?:is|are|become|becoming|was|were)[ ]
    (?:a|an|the|one of|among|now|on a mission|building|transforming|changing|revolutioni[sz]ing)\b(?!
      [ ](?:[A-Za-zÀ-ɏ]+ )?(?:
        plus|bonus|must
        |(?:dis)?advantage|drawback|minus|differentiator|addition|thing to have|nice|asset
        |pre-?requisite|requirement|key
      )
    )
    |(?:founded|headquartered|established|based|listed|backed|funded) (?:in|by|on)
    |(?<!for )(?<!with )(?<!of )our (?:
      (?:
        own|innovative|modern|unique|flagship|smart|digital|global|main|core|leading|proprietary
        |powerful
      )[ ]
    )?(?:
      mission|vision|clients?|customers?|products?|platform|solutions?|company|story|investors
      |partners|members|users|values|goal
    )
    (?! (?:[A-Za-zÀ-ɏ]+ )?(?:teams?|engineers?|engineering|group|squad|department|colleagues)\b)
    |(?<!(?:for|with|of|to|in|and|use|manage|maintain|support|develop|build|improve) )its[ ]
    (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:mission|clients?|customers?|products?|platform|solutions?|users)
    |brings together
    |we work with ${MANY_FIRMS}
    |we(?:'ve| have)? (?:
      craft|support|help|believe|build|built|provide|offer|deliver|develop|empower|enable|make
      |create|serve|raised|grown|power|operate|partner|pride|combine
    )(?:ed|s)?
    |(?:
      provides
      |(?<!for )offers|delivers|facilitates|democrati[sz]es|connects|strives? to|aims to
      |thanks to (?:an?|our)|develops|empowers|helps|enables|serves|combines|speciali[sz]es
      |combining
    )
    |since (?:19|20)\d\d|trusted by
    |(?:million|billion)(?![- ]scale)
    |annual (?:investment|revenue)|series [a-e]
    |(?<!thought |team |tech )leader|leading|award|startups?|start-ups?|companies|professionals
    |countries|employees|continues to|full potential|leaders
    |(?<!(?:de|sur|avec|pour|dans|à|vers|chez|et) )nos[ ]
    (?:produits|solutions|technologies|plateformes)
    |innovations dans (?:les|des) domaines
    |(?:ses|leurs|nos) clients
    |notre (?:
      client|groupe|entreprise|société|agence|cabinet|mission|ambition|plateforme|solution
      |produit|offre
    )
    |partenariats?|filiale|chiffre d'affaires|collaborateurs
    |acteurs? (?:majeur|clé|reconnu|incontournable|mondia[lu]|européen|français)x?s?
    |spécialisée?s? (?:dans|en)
    |poursui(?:t|vons) (?:une|sa|son|notre)
    |nous (?:accompagn|propos|offr|aid|vend|concev|développ|permett)ons
    |(?:est|sommes|devenir) (?:une?|le|la)[ ]
    (?:entreprise|société|groupe|cabinet|esn|start-?up|éditeur|spécialiste|partenaire|expert)
  )\b
`;
/** Benefits that name what a person works with: "you work with Go every day". */
export const WORKED_WITH = rx('giu')`
  \b(?:
    (?:work|engag)(?:e|ing)? (?:with|on)
    |tech(?:nology)? ?stack
    |we (?:[A-Za-zÀ-ɏ]+ly )?(?:use|utili[sz]e)
    |(?:ideal|successful) candidate
    |you(?:'ll| will) be expected to
  )\b
`;
/** A company of itself, so plainly that no heading makes it an ask; or what it offers to those who join. */
export const BOAST = rx('iu')`
  \b(?:is|are) (?:an?|the|one of(?: the)?) (?:[A-Za-zÀ-ɏ'-]+,? ){0,4}
  (?:leading|global|fast-growing|company|provider|leader|start-?up|consultancy|organi[sz]ation)\b
  |^\W*(?:we|our company) (?:offer|provide|give|work in an?)\b
  |\b(?:strives?|striving|aims?|aiming|our ambition is) to (?:become|be|set)[ ]
  |\bthanks to (?:an?|our) |\bpowered by our\b
  |\b(?:patented|award[- ]winning)\b
  |\b(?:company|start-?up|firm|agency|provider|partner|organi[sz]ation) (?:which|that|who)[ ]
  (?!uses|runs|works)[A-Za-zÀ-ɏ]+s\b
  |\bcertified (?:company|organi[sz]ation|business)\b
  |\byears of experience [^.;]{0,60}, we\b
  |\bthe (?:number one|#1)\b
  |\b(?:most|many) (?:companies|businesses|organi[sz]ations) [A-Za-zÀ-ɏ]+
  |^\W*(?:[A-Za-zÀ-ɏ]+ of )?our (?:[A-Za-zÀ-ɏ]+ )?(?:customers|clients|users|members)[ ]
  (?:use|run|rely|trust|include)\b
  |\b(?:is|are) (?:dedicated|committed|devoted) to\b
  |\bgoal is to (?:help|enable|give)\b
  |\bwe believe (?:that|in)\b|\bwe are giving\b
  |^\W*(?:nos|ses|leurs) (?:partenaires|clients|références)\b[^.;:]{0,40}:
  |\binnovations dans (?:les|des) domaines\b
  |(?<![A-Za-zÀ-ɏ])grâce à (?:une?|notre|nos|son|sa|ses)[ ]
  |\b(?:(?:l')?une? des|parmi les) (?:[A-Za-zÀ-ɏ]+ ){0,2}leaders\b
  |\bpropose(?:nt)? (?:les|des|ses) (?:solutions|produits|services)\b
  |\b(?:est|sommes) (?:une?|le|la|l'une? des) (?:[A-Za-zÀ-ɏ'-]+ ){0,3}(?:
    entreprise|société|groupe|cabinet|esn|start-?up|éditeur|acteurs?|leaders?|spécialiste
    |intégrateur|filiale
  )(?![A-Za-zÀ-ɏ])
  |\bopportunity to work in an?\b
  |^\W*our (?:[A-Za-zÀ-ɏ-]+ ){0,5}(?:products?|solutions?|software|suite|platforms?|app)\b[^.;]{0,80}[ ]
  (?:helps?|enables?|allows?|lets|gives?|empowers?|monitors?|connects?|integrates?)\b
  |^\W*our (?:services|offerings?) (?:are|include|range)\b
  |\btop (?:20|25|50|100|200|250|500|1000)\b
  |\bour (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:\d+\+? )?years (?:of|in)\b
  |\bour [A-Za-zÀ-ɏ]+ (?:have|has|bring) (?:[A-Za-zÀ-ɏ]+ ){0,3}\d+\+? years\b
  |\bwe (?:bring|have) (?:over |more than )?\d+\+? years\b
  |^\W*(?:with|for|after) (?:over |more than |almost |nearly )?\d+\+? years\b[^.;]{0,60}\bwe\b
  |\d\+? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:customers|clients|users|companies) (?:use|trust|rely)\b
`;
/** What a person will learn on the way, and need not bring. */
export const LEARNT = rx('giu')`
  \b(?:
    (?:grow|acquire|gain|develop|build|further|expand|broaden|deepen)(?:ing)? (?:new |your )
    (?:skills|knowledge|expertise)
    |(?:help|support|assist) you (?:(?:to|in|with|[A-Za-zÀ-ɏ]+ing) )?
    (?:improv|grow|learn|familiari|progress|through)[A-Za-zÀ-ɏ]*
    |(?:bring|take) your
    |(?<!(?:distributed|model|large-scale|parallel|gpu) )training (?:(?:is|will be|can be) )?
    (?:(?:provided|given|offered) )?(?:in|on|for)
    |(?:be|get) trained (?:in|on)
    |(?:teach|train) you
    |(?<!\bor (?:be |are )?)(?:ready|willing(?:ness)?|eager(?:ness)?|keen) to learn
    |(?:get|bring) you up to speed (?:on|in|with)
    |(?:chance|opportunity|support|help|time) (?:you )?to (?:get|become) certified
    |(?:we|we'll|company|employer) (?:[a-z]+ ){0,2}
    (?:pays?(?: for)?|sponsors?|funds?|reimburses?|covers?)
    (?= [^.;:]{0,60}\b(?:certifi|trainings?|courses?|exams?))
    |budget for(?= [^.;:]{0,60}\b(?:certifi|trainings?|courses?|exams?))
    |(?:vous|tu) (?:apprendr|découvrir)(?:ez|as)
    |mont(?:er|ée|erez) en compétences? (?:sur|en|dans)
    |(?:développer|certifier|enrichir|renforcer)(?: et [A-Za-zÀ-ɏ]+)? (?:vos|tes) compétences[ ]
    (?:sur|en|dans)
    |nous vous form(?:ons|erons)
    |(?:vous serez|tu seras) formée?(?:[(·.]e[)]?)?s? (?:à|aux?|sur) (?=[A-Za-zÀ-ɏ])
    |formations? (?:internes?|certifiantes?|complètes?) (?:à|aux?|sur) (?=[A-Za-zÀ-ɏ])
    |passer (?:des|vos|tes|les|une) certifications?
    |you(?:'ll| will| could| may| might) (?:also )?(?:learn|pick up)
    |technology trends (?:such as|like)
  )\b
`;
/** "Go training is provided": the same, said behind it. */
export const TAUGHT = rx('iu')`
  ^(?:(?:,| and| or|,? &) \S+){0,3}(?: [A-Za-zÀ-ɏ]+)?[ ]
  (?:training|courses?|workshops?|lessons|certifications?|exams?) (?:is|are|will be|can be)[ ]
  (?:provided|given|offered|paid|free)\b
  |^(?:(?:,| and| or|,? &) \S+){0,3},?(?: (?:is|are) (?:something|what|things))?
  (?: (?:that|which))? (?:
    (?:we|our [A-Za-zÀ-ɏ]+) (?:can|will|could|are happy to) (?:teach|train|show) you
    |(?:can|could|may|might|will) (?:all )?be (?:learn(?:ed|t)|taught|picked up|acquired)
    (?! from\b)
  )
`;
/** "We have replaced Jenkins with GitLab": what comes behind the "with" is what one works with. */
export const REPLACED = /\bwe(?: have|'ve)? (?:[a-z]+ly |just )?replaced\b/giu;
/** Who else is sought: "we are also hiring an Android developer". */
export const SOUGHT_TOO =
  /\bwe(?:'re| are)? also (?:hire|hiring|looking for|seeking|recruiting)\b[^.;:]{0,30}$/iu;
export const SOUGHT =
  /^(?:,? (?:and|or) \S+)? (?:[a-z-]+ )?(?:developers?|engineers?|architects?|administrators?|testers?)\b/iu;
/** Those who began the company, and what they had made before. */
export const FOUNDERS =
  /(?:^\W*(?:our|its|the) (?:co-?)?founders?\b|\bfrom the (?:makers|creators|authors) of\b)(?:(?!\byou\b)[^.;:]){0,60}$/iu;
/** Whom the company competes with: "competitors like Datadog". */
export const RIVALS = rx('giu')`
  \b(?:competitors?|rivals?) (?:like|such as|including)\b
  |\bcompet(?:e|es|ing) (?:with|against)\b
  |\ban? (?:[A-Za-zÀ-ɏ-]+ ){0,3}alternative to\b
`;
/** What the product is likened to: "we are building the GitHub of machine learning". */
export const LIKENS = /\b(?:build(?:ing)?|becom(?:e|es|ing)|creat(?:e|ing)|be|is|are|being|as) the $/iu;
export const LIKENED = /^ (?:of|for) (?!(?:our|the|your|this|that|all|its|any|choice)\b)/iu;
/** An account that is shown, and no work with it: "your GitHub profile". */
export const SHOWN = /^ profiles?\b/iu;
/** What the times or the products are like, and no work of anybody: "the AI revolution". */
export const TIMES =
  /\b(?:(?:future|world|era|age|rise) of|trends (?:such as|like)|megatrends (?:such as|like)) /giu;
export const TIMES_AFTER = rx('iu')`
  ^(?:(?:,| and| &) \S+)?(?:
    [ ](?:
      revolution|era|age|hype|boom|market|organi[sz]ations|companies|company|consultancy
      |integrator|reseller
      |(?:implementation |consulting )?partners?(?= (?:with|in|of|based|for|,|who|that)\b)
    )\b
  )
`;
/** "Our AI-powered platform"; but "experience building LLM-powered applications" asks for it. */
export const POWERED = /^(?:(?:,| and| &) \S+)?[ -](?:powered|fuell?ed)\b/iu;
export const EXPERIENCE = /\b(?:experience|knowledge|expertise|background)\b[^.;:]{0,60}$/iu;
/** "So if you are a Go developer, please apply": it says once more who is sought. */
export const INVITES = /\bif you(?:'re| are) an? [^.]{0,160}\b(?:apply|read on)\b/iu;
/** A sentence that seeks somebody speaks of the work, whatever it says of the company first. */
export const SEEKS =
  /\b(?:seek(?:ing|s)|needs an?|in need of|looking for|hiring|searching for|in search of|recruiting|recherch(?:e|ons)|recrut(?:e|ons))\b/iu;
/** A sentence that begins like this goes on to say what the company does for others. */
export const SERVES = rx('iu')`
  ^\W*we(?:
    're an?\b
    | (?:
      offer|provide|deliver|sell|help|enable|empower|serve|support|assist
      |speciali[sz]e(?! in working)|are an?
    )\b
  )
  |\b
  (?:it's|it is|(?:product|platform|system|software|app|application|solution|service)(?: is)?)[ ]
  (?:[a-z]+ly |also |already )?(?:integrates|integrated|connects|connected) (?:with|to|into)\b
`;
/** What is on its way out: "Legacy (being replaced): Symfony". */
export const LEGACY = rx('giu')`
  \blegacy\b[^:.]*:
  |\b(?:being|to be) replaced\b
  |\bwe(?: have|'ve)? (?:recently |just )?(?:
    retired|dropped|phased out|sunset|got rid of|decommissioned|abandoned
    |(?:moved|migrated|switched) (?:(?:away|off|over) )?from
  )\b
  |\bwe used to (?:use|run|write|have|be)\b
  |\bback in (?:19|20)\d\d\b
  |\b(?:the |our )(?:previous|former|first|old|original)[ ]
  (?:version|stack|system|backend|frontend|codebase|platform|app|site)[ ]
  (?:was|ran on|used|had been)\b
  |\bbegan (?:life )?as\b|\bwe were on\b
`;
/** What one may choose to work at: "a Mac or Linux laptop of your choice". */
export const EQUIPMENT = rx('iu')`
  \b(?:choice|choose|choosing|pick)\b[^.;]{0,60}\b
  (?:laptops?|macbooks?|macs?|notebooks?|hardware|machines?|equipment|workstations?)\b
  |\b(?:laptops?|macbooks?|notebooks?|hardware|machines?|equipment|workstations?)\b[^.;]{0,60}\b
  (?:choice|choose)\b
`;

/** Begins an ask, or names a duty, whatever the section is about. */
export const ASKS = rx('iu')`
  ^\W*(?:
    the role (?:also )?(?:includes|involves|requires|entails)\b
    |(?:(?:the|your) )?(?:responsibilities|duties) (?:(?:will|may) )?include\b
    |\d{1,2}\+? years?'? (?:of )?(?:[A-Za-zÀ-ɏ]+ ){0,2}exp
    |(?:strong |solid |good |proven |hands-on |previous |prior |deep |basic |advanced )*
    (?:experience|knowledge|proficien[A-Za-zÀ-ɏ]+|familiarity|understanding|expertise)\s
    (?:of|in|with|on|about|and|using|as|(?!sharing)[A-Za-zÀ-ɏ]+ing)\b
    |(?:(?:vous|tu) (?:avez|as) (?:de |une )?)?
    (?:(?:très )?(?:bonnes?|solides?|première|excellentes?|forte) )?
    (?:connaissances?|ma[iî]trise|expériences?|compétences?)
    (?: (?!dans|sur|avec|qui)[A-Za-zÀ-ɏ]+)?\s(?:de|des|du|en|dans|sur|avec|d')
    |vous ma[iî]trisez\b
  )
`;
export const DUTY = rx('iu')`
  ^\W*(?:
    administer|analy[sz]e|apply|assist|automate|build|collaborate|conduct|configure|contribute
    |coordinate|create|debug|define|deliver|deploy|design|develop|document|drive|elevate|enhance
    |enrich|ensure|establish|evaluate|handle|identify|implement|improve|increase|install
    |integrate|investigate|lead|maintain|manage|migrate|monitor|optimi[sz]e|own|participate
    |perform|plan|prepare|promote|provide|research|resolve|review|support|test|troubleshoot
    |utili[sz]e|write|architect|fix|polish|refactor
    |(?:fixing|writing|refactoring|reviewing|debugging)(?= )
    |(?:
      accompagn|administr|analys|appliqu|apport|assur|automatis|concev|configur|construi
      |contribu|coordonn|développ|déploy|défin|document|exploit|garant|gér|implément
      |industrialis|install|intégr|interven|mainten|mett|migr|modélis|optimis|particip|pilot
      |prépar|propos|réalis|rédig|suiv|trait|utilis
    )(?:er|ir|oir|re)
    |(?:la |le |l')?(?:
      administration|automatisation|conception|développement|exploitation|industrialisation
      |intégration|maintenance|mise|optimisation|participation|réalisation|rédaction
    )(?= (?:et [A-Za-zÀ-ɏ]+ )?(?:d'|(?:des?|du|en|aux?|à) ))
  )s?\b(?! (?:by|team|center|group))
`;
/** What the law makes every company say, and how to apply: no skill is spoken of. */
export const LEGAL = rx('iu')`
  \b(?:
    equal (?:employment )?opportunit(?:y|ies)|affirmative action|without regard to
    |regardless of (?:race|gender|age)
    |reasonable accommodations?|background checks?|personal data will
    |privacy (?:policy|notice)
    |by (?:applying|submitting)
    |data protection (?:officer|law|act)|e-verify
  )\b
`;
