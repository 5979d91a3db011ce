import { rx } from './rx.ts';

/** What tells a heading from a line, and how far what it says goes. */

/** A line without a full stop that is short enough to be a heading, though the page did not mark it as one. */
export const SHORT_LINE = /^[^.,;]{3,60}$/u;
/** "■ Nice-to-Have • Knowledge of …": a heading that its page marked as if it were one of its own list. */
export const MARKED_HEADING = rx('i')`
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
export const LISTED_HEADING = rx('i')`
  ^(?:(?:the|your|key|main) )?(?:responsibilities|duties|tasks) (?:(?:will|may|can) )?
  (?:include|are)(?:,? but (?:are |is )?not (?:be )?limited to)?:?$
  |^(?:examples of |some )?(?:desir(?:able|ed)|preferred|additional|required|essential|key)[ ]
  (?:skills|knowledge|experience|qualifications)
  (?:,? (?:and |& )?(?:skills|knowledge|experience|qualifications|abilities))*:?$
`;

/** "Nice to have: knowledge of Kafka", "Ideally you have used Kafka": no heading of what follows. */
export const WISH_OF_ITS_OWN = rx('i')`
  ^\W*(?:(?:nice|good)[- ]to[- ]have|advantage|bonus|a plus|desirable|optional): ?[A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]
  |^\W*(?:[A-Za-zÀ-ɏ]+ )?ideally,? (?:\S+ ){3,}\S*[^:\s]\W*(?<!:\s*)$
`;
/** "A plus if you know Kafka", "Preference is given to people with Kafka": it names what it softens. */
export const SOFTENS_ITSELF = rx('i')`
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
export const LINE_OF_ITS_OWN = rx('i')`
  ^\W*(?:
    (?:nice|good|could)[- ](?:to[- ])?(?:have|know)|if possible|advantage|bonus|a plus|desirable
    |optional(?: but [A-Za-zÀ-ɏ]+)?
  ): \S.{1,150}$
`;

/** "La maîtrise d'un de ces outils serait un plus :": the lines beneath are nice to have. */
export const SOFTENS_LINES = rx('i')`
  (?<![A-Za-zÀ-ɏ])(?:
    (?:est|sont|sera|serait|seraient|seront) (?:[A-Za-zÀ-ɏ]+ ){0,2}
    (?:plus|atouts?|appréciée?s?|souhaitée?s?|souhaitables?)
    |idéalement[^.;:]{0,80} suivante?s?
  )\s?:\W*[A-Za-zÀ-ɏ]?\W*$
`;
/** Amid what it says of itself, a French, Spanish or Portuguese ad names whom it seeks. */
export const SEEKS_AMID =
  /(?<![A-Za-zÀ-ɏ])nous (?:recherch|cherch|recrut)ons (?:une?|des|actuellement|aujourd'hui|notre|nos)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:buscamos|necesitamos|seleccionamos|incorporamos|procuramos|precisamos de|contratamos|estamos (?:buscando|procurando|contratando)) (?:actualmente |agora )?(?:a |por )?(?:un[oa]?|uma?|alguien|alguém|nuev[oa]s?|nov[oa]s?|desarrollador|desenvolvedor|programador|ingenier|engenheir|profesional|profissiona|person|pesso)/i;
/** With these words a French ad comes to speak of the person, and writes no heading. */
export const PROFILE = rx('i')`
  ^\W*(?:
    de formation |titulaire d'un
    |(?:issue?|diplômée?)(?:[(·.]e[)]?)? (?:d'une?|en|de)[ ]
    |(?:vous|tu) (?:justifie[sz] d'|(?:êtes|es) (?:titulaire|diplômé|issu))
  )
`;

/** What every company says at the end: no wish goes on behind it. */
export const EQUAL =
  /\bequal (?:employment )?opportunit(?:y|ies)\b|\bwithout regard to (?:race|sex|age)\b|\baffirmative action\b/i;

export const IS_JUDGED = rx('i')`
  \b(?:is|are|would be) (?:an? )?(?:[A-Za-zÀ-ɏ]+ )?
  (?:plus|bonus|asset|advantage|desirable|preferred|desired|appreciated)\W*(?<!:\s*)$
  |^(?!what|nice|it|these|things|your?\b|additional|other).*\S\s
  (?:favou?rable|beneficial|helpful|welcome|advantageous|an? (?:plus|asset|advantage|bonus))\W*
  (?<!:\s*)$
`;
/** "You know AWS (preferred)", "Go is a plus": a sentence of its own, and no heading of what follows. */
export const JUDGES = rx('i')`
  \S\s.*\b(?:
    preferred|desired|desirable|optional
    |an? (?:big |huge |strong )?(?:plus|bonus|asset|advantage)|nice[- ]to[- ]have|appreciated
    |beneficial
  )\b(?:\W*(?<!:\s*)$|\s?\))
`;

/** A heading of what a person must bring. */
export const QUALIFIES = rx('i')`
  \b(?:
    requirements?|qualifications?|must[- ]haves?
    |(?:your|the) profile
    |what (?:we're|we are|you'll|you) (?:looking|need|bring)|who you are
  )\b
`;
/** Some job boards call everything that a person should bring "Preferred experience". */
export const WHOLE_PROFILE =
  /^\W*(?:preferred experience(?: (?:&|and) skills)?|desired skills (?:&|and) experience)\W*$/i;

/** "Our product integrates with AWS": a sentence that lost its full stop, and no heading. */
export const TELLS_OF_COMPANY = rx('i')`
  ^\W*(?:our|the) (?:[A-Za-zÀ-ɏ]+ )?
  (?:company|employer|products?|clients?|customers?|organi[sz]ation|team|business) (?:also )?(?:
    integrates?|connects?|syncs?|helps?|serves?|sells?|makes?|builds?|runs?|uses?|works?|writes?
    |supports?
  ) [A-Za-zÀ-ɏ]
`;

/** "Would be an asset", "What sets you apart": it speaks of what follows, as it has no subject of its own. */
export const SPEAKS_OF_WHAT_FOLLOWS =
  /^\W*(?:(?:what|how|set|not|also|extra|things|any of|ce qui|les petits|(?:it )?(?:would|will) be)\b|(?:it's|it is|highly)\s)/i;
