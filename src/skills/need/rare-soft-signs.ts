import { lines } from '../text/rx.ts';

/** What softens an ask, in pictures and in words less usual: parts of the signs in `soft-signs.ts`. */

/** "Go gets you extra points": it speaks of what stands before it. */
export const GAINS = '(?:earn|get|give|score|win|bring|add)s? (?:you )?(?:some )?';
/** "Go would be the cherry on top", "Go wouldn't go amiss". */
const PICTURES = lines`
  cherry on (?:top|the cake)
  |the icing(?: on the cake)?|icing on the cake|comes? in handy
  |go(?:es)? (?:straight )?to the (?:top|front) of (?:the|our) (?:pile|list|queue|line)
  |${GAINS}(?:extra|bonus|brownie|additional|plus) (?:points|credits?)
  |(?:would not|wouldn't|will not|won't) go (?:amiss|unnoticed)
  |(?:in|works? for) your favou?r
  |makes? your application stand out
  |would make (?:us (?:[a-z]+ )?(?:happy|smile)|our day)(?=\W*$)
  |(?:have|has|get|gets) (?:an? (?:[A-Za-zÀ-ɏ]+ )?edge|priority)
  |help you (?:hit|get started|get going|settle|succeed|stand)
`;
/** "Go if you have it", "Go is something we'd love to see". */
const ASIDES = lines`
  if possible(?=\W*$|[),;])
  |if you(?:'ve got| have) (?:it|them|any|some)(?=\W*$|[),;])
  |we(?:'d| would) (?:really )?(?:love|like) to see(?=\W*$)
  |(?:is|are|would be|will be) an? (?:[A-Za-zÀ-ɏ]+ )?(?:differentiator|addition|thing to have)
`;
const GLAD = '(?:glad|happy|pleased|delighted|thrilled|excited|impressed|grateful|over the moon)';
/** "If you also know Go, that's great", "… we'd be happy". */
const GREAT = lines`
  (?:that's|that is|that'd be|it's|it is) (?:really |even )?
  (?:great|good|nice|fantastic|awesome|cool|perfect|lovely|wonderful)(?=\W*$|,)
  (?<=\bif\b[^.;:]{1,100})
  |(?<=[,:] )(?:
    great|good|nice|fantastic|awesome|cool|perfect|lovely|wonderful|brilliant|excellent|super
    |marvell?ous|terrific|superb
    |we(?:'d| would|'ll| will) be (?:[a-z]+ )?${GLAD}
  )(?=\W*$)
  (?<=\bif\b(?:(?!n't\b|\b(?:not|never|no)\b)[^.;:]){1,100}(?:: [a-z]+)?)
`;
/** Softens what stands before it. */
export const TREAT = `(?:${PICTURES}|${ASIDES}|${GREAT})`;
/** A remark of one word: "Go (nice)", "Go (preferably)". */
export const ALONE = lines`
  (?<=[([][^()[\]]{0,20}, )plus(?=\s?[)\]])
  |(?<=[^\s&,:/+]\s?[([]\s?)(?<!\b(?:and|or)\s[([]\s?)(?:
    nice|handy|useful|helpful
    |ideal(?:ly)?|preferabl[ey]
    |(?:might|may|could)[- ]have
    |(?:added )?adv\.?|opt\.?
  )(?=\s?[)\]])
`;
/** "We'd be delighted by Go": but not to see the reader. */
const PLEASED = lines`
  (?:we(?:'d| would)|it would make us|that would make us) (?:be )?(?:[a-z]+ )?
  ${GLAD}[ ]
  (?:about|by|with|to (?:see|find|have))
  (?! (?:you|your|hearing|meeting|working|welcom[a-z]+)\b)
`;
/** Softens what stands behind it: "in a perfect world you know Go", "and maybe Go", "impress us with Go". */
export const HOPED = lines`
  \b(?:
    in an? (?:ideal|perfect) world|dream candidates?|at best,? you|best case
    |(?:impress|surprise|wow|delight) us (?:with|by|if)|over the moon if|${PLEASED}
    |we(?:'d| would) love (?:some|a bit of|a little|a touch of)
    |(?:maybe|perhaps|possibly)(?! with)(?<=(?:\b(?:and|or)|,) [a-z]+)
    |(?:maybe|perhaps|possibly|hopefully)[ ]
    (?:even|some|you (?:also |even |already )?(?:know|have|bring))
    |hurt (?:to|if)
    |(?:priority (?:(?:will be |is )?given )?to|favou?r|lean towards|like)[ ]
    (?:people|candidates|applicants|those|developers|engineers)
    |like it (?:when|if) you
    |(?:preferred|desired|optional|welcome) (?:is|are)(?<=(?:^|,|\band) [a-z]+ [a-z]+)
  )\b
`;
