/** What tells that a thing is not asked for; and where two negations demand it after all. */

import { TAKES_BACK } from '../text/judgements.ts';
import { lines, rx } from '../text/rx.ts';

/** "Not required", but not "(not required)" or "though not required", which soften. */
const NOT_REQUIRED = lines`
  (?<![([]\s?)(?<!\b(?:but|though|although|while)(?: it)?(?: is| are)? ?)\b(?:is|are)?\s*
  (?:not|n't|never)\s+(?:
    required|needed|necessary|a requirement|expected|wanted|used|in use
    |an? (?:prerequisite|precondition)
  )\b(?!${TAKES_BACK})
  |\bunnecessary\b
`;
/** "PHP (not needed)": in a remark too these are plain. */
const REMARKS = `(?<=[([]\\s?)(?:no need|n\\/a|not (?:needed|wanted|used|expected|relevant))\\b`;
/** "Go (a plus), PHP (not required)": beside a wish it is the grade below; alone it softens. */
const WISHED =
  '[([][^()[\\]]{0,30}\\b(?:plus|bonus|nice|desir(?:ed|able)|preferred|optional|advantage|asset)\\b[^()[\\]]{0,20}[)\\]]';
const LOWEST = `(?<=[([]\\s?)not (?:required|mandatory|necessary|essential)(?=\\s?[)\\]])(?:(?<=${WISHED}.{0,60})|(?=.{0,60}${WISHED}))`;
/** "PHP is not relevant here", "PHP? Don't care": nobody minds whether one knows it. */
const NO_MATTER = lines`
  \b(?:is|are) (?:not (?:relevant|important|of (?:interest|relevance))|irrelevant|unimportant)\b
  |\b(?:does not|doesn't|do not|don't) (?:count|matter)\b
  |\bof no (?:interest|relevance)\b
  |\b(?:don't|do not) care\b(?<=\?\s*(?:we )?do[^?]*)
  |\bnot so much(?=\W*$)
`;
/** "PHP is not part of our stack", "PHP is no prerequisite". */
const NOT_OURS = lines`
  \b(?:(?:is|are) not|isn't|aren't) (?:
    our thing|for us
    |(?:part of|in) (?:our|the) (?:[A-Za-zÀ-ɏ]+ )?stack
    |something we (?:use|need|do|want)
  )\b
  |\b(?:is|are) no (?:prerequisite|requirement|must|condition)\b
`;
/** "Java is required, PHP is not", "PHP: no". */
const BARE = `\\b(?:is|are)(?:n't| not)(?=\\W*$)(?<=\\b(?:required|must|mandatory|needed|necessary), [^,]{1,50})|:\\s?no(?=\\W*$)`;
/** "PHP: none needed". */
const NONE = lines`
  \bnone (?:is )?(?:required|needed|necessary|expected)\b
  |(?<=:\s*)no (?:prior |previous )?(?:experience|knowledge|exposure|skills?) (?:is )?
  (?:required|needed|necessary|expected)\b
`;
/** "PHP is a disadvantage"; but not "A lack of PHP is". */
const HARM = lines`
  \b(?:is|are|(?:would|will) be) (?:seen as |considered |regarded as )?an? (?:[A-Za-zÀ-ɏ]+ )?
  (?:disadvantage|drawback|minus|red flag)\b
  (?<!(?:\b(?:lack(?:ing)?|without|not|no|missing)\b|n't\b)[^.;]{0,90})
`;
/** Says that what stands before it is not asked for. */
export const NOT_AFTER = rx('gi')`
  ${NOT_REQUIRED}|${REMARKS}|${LOWEST}|${NO_MATTER}|${NOT_OURS}|${BARE}|${NONE}|${HARM}
  |\byou (?:won't|don't|will not|do not|needn't) (?:need|have to know|need to know|know)\b
  (?: (?:it|that|them))?(?=\W*$)
  |\bneed not apply\b
  |\b(?:wird|werden|ist|sind) nicht (?:benötigt|erforderlich|notwendig|nötig)(?![A-Za-zÀ-ɏ])
  |:\s?non (?:requis|nécessaire|demandé|exigé)e?s?(?![A-Za-zÀ-ɏ])
  |\bn'(?:est|sont) pas (?:nécessaires?|requise?s?|demandée?s?|exigée?s?)(?![A-Za-zÀ-ɏ])
`;

/** "It doesn't matter whether you know PHP"; but not "whether you know Java or C#": one of them is asked for. */
const WHETHER = '(?:whether|if you\\b)(?! or)(?![^.;]{0,80}\\bor (?!not\\b))';
/** "We don't care about PHP", "forget PHP". */
const NOT_MINDED = lines`
  \b(?:not (?:important|relevant)|irrelevant|(?:does not|doesn't) matter)(?: to us)?,? ${WHETHER}
  |\b(?:don't|do not) (?:care|mind) (?:about|for|${WHETHER})
  |(?<!\b(?:not|never|don't|and)[ -])forget(?: about)?\b
`;
/** "It's fine if you have never used PHP, Perl or Lisp": it speaks of all that follows. */
export const FINE_WITHOUT = rx('gi')`
  \b(?:fine|ok|okay|alright|no worries|no problem|not a problem|(?:don't|do not) (?:worry|panic|fret))
  (?:
    [ ]if you(?: (?:don't|do not|haven't|have not|have never|never)|'ve never)
    | not to (?:know|have)
  )\b
`;
/** "We don't do PHP", "we no longer use PHP", "you won't find PHP here". */
const NOT_DONE = lines`
  \bwe (?:don't|do not|never|no longer)[ ]
  (?:write|use|work with|code in|do(?! [A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]))\b(?![^.;]{1,40}\bwithout\b)
  |\byou (?:won't|will not) (?:
    be (?:writing|using|working with|touching|doing)|write|work with
    |(?:find|see)(?=[^.,;]{1,40}\b(?:here|anywhere)\b)
  )\b
  |\bsaid goodbye to\b
`;
/** "Go, PHP (not needed)", "Go, your degree does not matter": what stands between is what is denied. */
export const ANOTHER_SUBJECT = rx('i')`
  ,\s[^,]*[([]\s?$
  |\b(?:
    age|gender|nationality|religion|degrees?|diplomas?|education
    |universit(?:y|ies)|titles?|background|location|visa|recruiters|agencies|third parties
  )\b[^,;]*$
`;
/** "Go (not PHP)": it speaks of the very next word. */
export const NOT_THIS = /(?:^\W*|[([]\s?)(?:not|pas de|keine?)\s/gi;
/** Says that what stands behind it is not asked for. */
export const NOT_BEFORE = rx('gi')`
  \b(?:
    no(?! sql| shying| less| later| more| fewer| longer| matter| secrets?| problems?| doubt)
    |(?<!\b(?:cannot|can't|can not|not|don't)\b[^.;,]{0,30})without
    |(?<!net )zero(?![ -](?:trust|day|touch|downtime|knowledge|copy))
  ) (?:
    need (?:for|to know)[ ]
    |(?:prior |previous )?(?:knowledge of|exposure to|experience (?:with|in|of))[ ]
  )?
  |\b(?:do not|don't|does not|doesn't|won't|will not|should not|shouldn't) (?:
    need(?: to know| any)?|worry about|use|require|ask for|have to know
    |expect(?: you to (?:know|have))?|touch|want
  )\b
  |${NOT_MINDED}|${NOT_DONE}
  |\bnot (?:looking for|using|a|an|about)\b
  |\bneed(?:n't| not) (?:know|have|be)\b
  |\b(?:none of|neither|nor)\b
  |\b(?:
    rather than|instead of
    |moving (?:away|off) (?:from)?
    |replacing(?: our| the)?
    |inutile de (?:connaître|maîtriser)|pas besoin d[e']
    |aucune (?:connaissance|expérience)(?: préalable)? (?:de|du|en|d')
  )\b
`;
/** "With no downtime on Kubernetes", "no waiting for files such as CSS": what there is none of is something else. */
export const NOTHING = /^(?:no|zero)\b/i;
export const OF_ANOTHER_THING = rx('i')`
  (?<!
    \b(?:
      experience|knowledge|exposure|background|training|expertise|skills?|familiarity
      |proficiency|understanding
    )[ ]
  )\b(?:on|for|in|with|from|of|across|during|while|when|such as|like)\b
`;

/** Whoever lacks it… */
const LACKS = lines`
  (?:
    without|lacking|lacks?|missing
    |(?:do not|don't|does not|doesn't|haven't|have not) (?:have|know|use|used|bring|worked)
    |(?:have|has|having|with) no
  )
`;
/** …is not taken. */
const REFUSED = lines`
  (?:
    (?:cannot|can't|can not|will not|won't|are not|not) be[ ]
    (?:considered|accepted|shortlisted|interviewed|reviewed|processed|contacted|hired)
    |(?:is|are|will be|get) (?:rejected|disqualified|declined|ignored|discarded)|need not apply
    |needn't apply
    |(?:do not|don't) apply
  )
`;
/** "Applicants without Go will not be considered", "No Go, no interview": what is lacked must be there. */
export const DEMANDED = rx('gi')`
  \b${LACKS}\b[^.;]{1,80}\b${REFUSED}\b
  |\bno [^.,;]{1,50}[,?:] ?no[ ]
  (?:interview|job|offer|hire|hiring|chance|deal|entry|way|call|response|reply)\b
`;
