/** What speaks of the company, its product and its times: nobody is asked for that. */

import { rx } from '../text/rx.ts';

/** Whom a company works with, which is no skill. */
export const MANY_FIRMS =
  '(?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:clients|customers|companies|firms|businesses|organi[sz]ations)';
/** What the product is made of: those who work on it work with that. */
export const MADE = rx('i')`
  \b(?:is|are|was|were|and|mostly|mainly|entirely) (?:[A-Za-zÀ-ɏ]+ly )?
  (?:built|written|implemented|developed|coded|managed|automated|provisioned|deployed)[ ]
  (?:with|on|in|using)\b
  |\bruns? on\b
`;
/** What a company says of itself. */
export const COMPANY = rx('i')`
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
        |pre-?requisite|requirement|key|option|alternative|possibility
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
/** A company of itself, so plainly that no heading makes it an ask; or what it offers to those who join. */
export const BOAST = rx('i')`
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
/** A sentence that begins like this goes on to say what the company does for others. */
export const SERVES = rx('i')`
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
