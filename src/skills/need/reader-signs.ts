/** What speaks to the person who is sought, or of the work. */

import { rx } from '../text/rx.ts';
import { MANY_FIRMS } from './company-signs.ts';

/** Speaks to the person who is sought, or of the work. */
export const ADDRESSED = rx('i')`
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
export const BROUGHT = rx('i')`
  \b(?:
    experienced?|knowledge|skills?|skilled|proficien[A-Za-zÀ-ɏ]+|expertise|familiar[A-Za-zÀ-ɏ]*
    |fluen[A-Za-zÀ-ɏ]+|understanding|ability to|hands-on|background|degree
    |built (?:with|on|in)|using|the use of|servers running
    |work(?:ing)? (?:with|on|in|according to)(?! ${MANY_FIRMS})|tools?|technolog[A-Za-zÀ-ɏ]+
    |tech(?:nical|nology)? ?stack|expériences?|connaissances?|compétences?
    |ma[iî]tris[A-Za-zÀ-ɏ]+|langages?|outils
  )\b
`;
/** Benefits that name what a person works with: "you work with Go every day". */
export const WORKED_WITH = rx('gi')`
  \b(?:
    (?:work|engag)(?:e|ing)? (?:with|on)
    |tech(?:nology)? ?stack
    |we (?:[A-Za-zÀ-ɏ]+ly )?(?:use|utili[sz]e)
    |(?:ideal|successful) candidate
    |you(?:'ll| will) be expected to
  )\b
`;
/** What a person will learn on the way, and need not bring. */
export const LEARNT = rx('gi')`
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
export const TAUGHT = rx('i')`
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
/** An account that is shown, and no work with it: "your GitHub profile". */
export const SHOWN = /^ profiles?\b/i;
export const EXPERIENCE = /\b(?:experience|knowledge|expertise|background)\b[^.;:]{0,60}$/i;
/** "So if you are a Go developer, please apply": it says once more who is sought. */
export const INVITES = /\bif you(?:'re| are) an? [^.]{0,160}\b(?:apply|read on)\b/i;
/** A sentence that seeks somebody speaks of the work, whatever it says of the company first. */
export const SEEKS =
  /\b(?:seek(?:ing|s)|needs an?|in need of|looking for|hiring|searching for|in search of|recruiting|recherch(?:e|ons)|recrut(?:e|ons))\b/i;
/** What one may choose to work at: "a Mac or Linux laptop of your choice". */
export const EQUIPMENT = rx('i')`
  \b(?:choice|choose|choosing|pick)\b[^.;]{0,60}\b
  (?:laptops?|macbooks?|macs?|notebooks?|hardware|machines?|equipment|workstations?)\b
  |\b(?:laptops?|macbooks?|notebooks?|hardware|machines?|equipment|workstations?)\b[^.;]{0,60}\b
  (?:choice|choose)\b
`;

/** Begins an ask, or names a duty, whatever the section is about. */
export const ASKS = rx('i')`
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
export const DUTY = rx('i')`
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
export const LEGAL = rx('i')`
  \b(?:
    equal (?:employment )?opportunit(?:y|ies)|affirmative action|without regard to
    |regardless of (?:race|gender|age)
    |reasonable accommodations?|background checks?|personal data will
    |privacy (?:policy|notice)
    |by (?:applying|submitting)
    |data protection (?:officer|law|act)|e-verify
  )\b
`;
