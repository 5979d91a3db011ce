import type { Level } from '#src/skills/tracked-skill.ts';
import { patternLines, rx } from './rx.ts';

/**
 * Level words in résumés. Learning comes first and weak before strong: "learning the basics". Patterns are not indented,
 * as the spaces would be shipped.
 */

/** Words between a level and its skill: "basic knowledge of", "gute Kenntnisse in". */
export const KNOWLEDGE = patternLines`
(?:\s(?:hands-on|practical|working|professional|commercial|production|technical|praktische|berufliche))?
(?:\s(?:knowledge|understanding|experience|skills?|command|grasp|kenntnisse|erfahrung(?:en)?|connaissances?|expérience|niveau|conocimientos?))?
`;

/** Level words that count anywhere. */
export const PLAIN: readonly (readonly [Level, RegExp])[] = [
  [
    'learning',
    rx('giu')`
(?<!\p{L})(?:
(?<!(?:machine|deep|reinforcement|supervised|transfer|federated|self-supervised|e-?)[\s-])
learning(?!\s(?:platform|management|systems?|paths?|algorithms?|models?|teams?|materials?|tools?|apps?|experience|environments?|design))
|still\slearning|teaching\smyself|studying(?:\sfor)?|training\sfor|(?:want|plan|hope|would\slike)\sto\slearn|eager\sto\slearn|getting\sinto|exploring|picking\sup|in\straining|in\sprogress
|(?:zurzeit\s|derzeit\s|gerade\s)?(?:lerne|erlerne)(?:\sich)?|in\s(?:der\s)?einarbeitung|im\saufbau|am\slernen
|en\scours\sd['’](?:apprentissage|acquisition)|en\s(?:apprentissage|formation)|j['’]apprends
|aprendiendo|in\sapprendimento|aan\shet\sleren|w\strakcie\snauki
)(?!\p{L})
`,
  ],
  [
    'basic',
    rx('giu')`
(?<!\p{L})(?:
(?<!the\s)basics(?:\sof|\sin)?|fundamentals(?:\sof)?|beginner|novice|elementary|entry[-\s]level
|basic\s(?:knowledge|understanding|skills?|experience|command)
|(?:familiar|acquainted)(?:ity)?(?:\swith)?|exposure\sto|exposed\sto|first\s(?:contact|steps|experience)s?(?:\swith|\sin)?|some\s(?:experience|knowledge|exposure|familiarity)
|limited\s(?:experience|knowledge)|a\s(?:little|bit\sof)|coursework\sonly|know\senough|rusty|dabbled\sin
|grundkenntnisse|grundlagen(?:kenntnisse)?|basiskenntnisse|basiswissen|anfänger|erste\serfahrung(?:en)?|grundlegende?\skenntnisse|vertraut\smit|erste\sschritte(?:\s(?:mit|in))?
|notions(?:\sde)?|débutante?|connaissances?\sde\sbase|bases(?:\sen|\sde)?|initiation
|básic[oa]|nociones|principiante|basiskennis|podstawy|podstawow[aey]|základy|nozioni|conoscenze\sdi\sbase
)(?!\p{L})
`,
  ],
  [
    'expert',
    rx('giu')`
(?<!\p{L})(?:
(?:deep|extensive|expert|in-depth|profound|thorough|excellent|advanced)\s(?:knowledge|understanding|experience|skills?|command)
|expert\s(?:in|with|at|level)|expertise\sin|mastery\sof|specialist\sin|specialised\sin|specialized\sin
|expertenkenntnisse|experten(?:wissen|niveau)|sehr\sgute?\s(?:kenntnisse|beherrschung)|tiefe?\skenntnisse|umfassende\skenntnisse|fundierte\skenntnisse
|maîtrise(?:\sde|\sd['’])?|maitrise|expertise\sen|très\sbonnes?\sconnaissances?
|dominio|padronanza
)(?!\p{L})
`,
  ],
  [
    'solid',
    rx('giu')`
(?<!\p{L})(?:
working\sknowledge|proficient(?:\s(?:in|with))?|proficiency\s(?:in|with)|(?:solid|good|strong)\s(?:knowledge|understanding|experience|command|grasp)(?=\s(?:of|in|with))
|hands-on(?:\sexperience)?|comfortable\swith|confident\s(?:in|with)|competent\s(?:in|with)|experienced\s(?:in|with)
|gute\s(?:kenntnisse|erfahrung)|praktische\serfahrung|bonnes?\sconnaissances?
)(?!\p{L})
`,
  ],
];

/** Level words that count in a list of skills; in prose they describe the work: "a good pipeline". */
export const BARE: readonly (readonly [Level, RegExp])[] = [
  ['learning', rx('giu')`(?<!\p{L})(?:curious\sabout|interested\sin|next)(?!\p{L})`],
  ['basic', rx('giu')`(?<!\p{L})(?:basic|beginner|junior|low|einfach|faible)(?!\p{L})`],
  [
    'expert',
    rx(
      'giu',
    )`(?<!\p{L})(?:experte?|expert[ei]n|advanced|master|deep|excellent|strong(?=\sin)|fluent|sehr\sgut(?:e|en)?|ausgezeichnet|avancée?|excellente?|courant|avanzad[oa]|experto|esperto|gevorderd|zaawansowan[aey]|expertní)(?!\p{L})`,
  ],
  [
    'solid',
    rx(
      'giu',
    )`(?<!\p{L})(?:solid|good|proficient|competent|confident|comfortable|intermediate|medium|strong|everyday(?:\suse)?|daily|regular(?:ly)?|gute?|gut|fortgeschritten(?:e|er)?|mittel|sicher|bons?|bonnes?|intermédiaire|moyen(?:ne)?|confirmée?|intermedi[oa]|buen[oa]|goed|średniozaawansowan[aey]|dobr[aeé])(?!\p{L})`,
  ],
];

/** A rating: "4/5", "8/10", "80 %", "★★★☆☆", "●●●○○". */
export const RATING = rx('gu')`
(?<![\d/.])(?<of>\d{1,2})\s?\/\s?(?<most>5|10)(?![\d/])
|(?<percent>\d{1,3})\s?%
|(?<full>[★⭐●■▰◼⬤•]{1,10})(?<empty>[☆○□▱◻◯]{1,10})|(?<all>[★⭐●■▰◼⬤]{3,6})
`;
