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
    |hiring|buscamos|necesitamos|procuramos|precisamos|contratamos|vaga|vacante|puesto|você|vc
    |(?:usa|utiliza|trabaja|trabalha)(?:mos|rás|rá)|responsib[A-Za-zÀ-ɏ]+|in charge|role
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
/** "So if you are a Go developer, please apply": it says once more who is sought. */
export const INVITES = /\bif you(?:'re| are) an? [^.]{0,160}\b(?:apply|read on)\b/i;
/** A sentence that seeks somebody speaks of the work, whatever it says of the company first. */
export const SEEKS =
  /\b(?:seek(?:ing|s)|needs an?|in need of|looking for|hiring|searching for|in search of|recruiting|recherch(?:e|ons)|recrut(?:e|ons)|buscamos|necesitamos|procuramos|precisamos|contratamos|seleccionamos|incorporamos|em busca|en busca)\b/i;

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
