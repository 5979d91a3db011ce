/** What softens an ask, and what makes it firm. */

import { TAKES_BACK } from '../text/judgements.ts';
import { lines, rx } from '../text/rx.ts';
import { ALONE, GAINS, HOPED, TREAT } from './rare-soft-signs.ts';

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
export const SOFT_AFTER = rx('gi')`
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
      |(?<=[A-Za-zÀ-ɏ\d+#\t] )(?:useful|nice)(?=\W*$)
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
export const SOFT_BEFORE = rx('gi')`
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
    |(?:nice|good|great|cool)[- ]to[- ]know
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
export const FIRM_ASK = rx('i')`
  (?<!\b(?:not|n't) (?:an? )?(?:[A-Za-zÀ-ɏ]+ly )?)\b(?:
    must(?:[- ]haves?)?|required|requires?|mandatory|essential|necessary|non[- ]negotiable
    |(?:is|are) needed|pre-?requisites?
  )\b
  |(?<!pas )\b(?:
    obligatoires?|indispensables?|nécessaires?|impérati(?:fs?|ves?|vement)|requise?s?|exigée?s?
  )(?![A-Za-zÀ-ɏ])
  |\b(?:Pflicht|zwingend|Voraussetzung)\b(?<!nicht [a-z]+)
`;
