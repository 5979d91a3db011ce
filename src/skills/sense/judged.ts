import { FIRM, isMereLabel, MERE_WISH, WISHES } from '../text/judgements.ts';
import { rx } from '../text/rx.ts';

/** What an ad says of a skill alone: that it is asked for, and how much of it. Whatever stands beside it is one. */

/** "Go (3 years)", "Go: 3+ yrs", "Go, at least 2 years", but not "Spring, 3 years ago". */
const FOR_YEARS = rx('i')`
  ^,?\s?(?:[:(–—-]\s?)?(?:(?:at least|min(?:imum)?\.?(?: of)?|over)\s)?\d{1,2}\s?
  (?:\+|(?:-|–|to)\s?\d{1,2}\+?)?\s?(?:years?|yrs?|(?<=\(\s?\d{1,2}\s?\+?\s?)y)\b(?!
    [ ](?:
      ago|old|later|before|after|since|contract|program|in a row
      |of (?!(?:[a-z-]+ )?(?:experience|exp|work|use|practice)\b)
    )
  )
`;
/** "CI (e.g. …", "SQL (basics)". */
const EXPLAINED =
  /^\s*\(\s?(?:e\.?\s?g\b|such as\b|(?:a little|basics?|beginner|intermediate|advanced|expert|(?:very )?important)\s?\))/i;
/** "Go is a plus", "Go - nice to have", "Rust (optional)". */
const JUDGED = rx('i')`
  ^\s*(?:\(|[-–—:]\s|(?:is|are|would be)\s)\s*(?:an? )?(?:(?:big|huge|strong|definite) )?(?:
    plus|must|bonus|advantage|required|mandatory|preferred|desired|desirable|optional
    |(?:nice|good)[- ]to[- ]have|essential
  )\b
`;
/** "Go est un plus". */
const JUDGED_IN_FRENCH = rx('i')`
  ^\s*(?:\(|(?:est|sont|serait|seraient)\s)\s*(?:
    un (?:vrai |réel )?(?:plus|atout)
    |des (?:plus|atouts)|nécessaires?|obligatoires?|indispensables?|requise?s?|exigée?s?
    |souhaitée?s?|appréciée?s?|optionnel
  )(?![A-Za-zÀ-ɏ])
`;

const DEGREE =
  '(?:(?:also|not|at all|an?|the|big|huge|strong|definite|real|great|highly|strictly|absolutely|very|always|only|more than|but)\\s)*';
/** The judgement ends here, and is not part of a longer thought: "Unity is key to our success". */
const ENDS = '(?=\\s*(?:$|[\\n.,;)\\]!|])|\\s(?:at all|but|though|although|and|or|for (?:this|the)|here)\\b)';
/** "Go is good to know", "Windows: not required", "Rust (welcome)". */
const JUDGED_TO_THE_END = new RegExp(
  `^(?:\\s?[([:]|\\s[–—-]|\\s(?:is|are|would be|will be|isn't|aren't))\\s?${DEGREE}(?:${WISHES}|${FIRM})${ENDS}`,
  'iu',
);
/** "Go required", "Juniper a plus": no verb, so these words alone. */
const JUDGED_IN_SHORT = rx('i')`
  ^\s(?:not |strongly |highly |absolutely )?(?:
    useful|helpful|beneficial|advantageous|desirable|desired|essential|preferred|optional
    |required|mandatory|needed|necessary|welcome|appreciated
    |(?:nice|good)[- ]to[- ](?:have|know)
    |an? (?:(?:big|huge|strong|definite|real) )?(?:plus|bonus|must|advantage)
  )${ENDS}
`;
/** "Rust is what we write", "Rust is our language". */
const SAID_TO_BE_USED =
  /^ (?:is|are) (?:what we (?:write|use|code in|program in|program)\b|(?:our|the) (?:[a-z]+ )?(?:language|stack|framework|tool)\b)/i;

/** "Go: intermediate", "Rust - basic". */
const LEVEL = new RegExp(
  `^\\s?[([:–—-]\\s?(?:basics?|beginner|intermediate|advanced|expert|proficient|fluent)${ENDS}`,
  'iu',
);
/** "Go or another compiled language", "Spring, or similar". */
const OR_SIMILAR = rx('i')`
  ^,? or (?:
    (?:an?other|any|some other|a (?:similar|comparable)) (?:[a-z-]+ ){0,3}
    (?:languages?|frameworks?|librar(?:y|ies)|tools?)\b
    |(?:something )?(?:similar|equivalent|comparable)
    (?=\s?(?:[.,;)]|$)| (?:languages?|frameworks?|librar(?:y|ies)|tools?)\b)
  )
`;
/** "React for the UI", "Go on the back end". */
const ITS_PLACE = rx('i')`
  ^ (?:
    for (?:the |our )?(?:UIs?|front[- ]?ends?|back[- ]?ends?|APIs?|(?:micro)?services)
    |(?:on|at) the (?:front[- ]?end|back[- ]?end|server|client)(?:[- ]side)?
  )${ENDS}
`;

/** "Go | Required | 3": a tab stands before the cells that judge (`plain-signs.ts`). */
const CELL = /^\s*\t/;

const JUDGEMENTS = [
  CELL,
  LEVEL,
  OR_SIMILAR,
  ITS_PLACE,
  FOR_YEARS,
  EXPLAINED,
  JUDGED,
  JUDGED_IN_FRENCH,
  JUDGED_TO_THE_END,
  JUDGED_IN_SHORT,
  SAID_TO_BE_USED,
];

/** Whether what stands behind a name judges it, as one judges skills alone. */
export function isJudged(after: string): boolean {
  return JUDGEMENTS.some((judgement) => judgement.test(after));
}

const LONGEST_LABEL = 60;
const LABEL_SIGN = /\s?[:–—-]\s*$/u;

/** Whether what leads up to a name says but how much is asked of it: "Nice to have: Go", "Extra credit for Go". */
export function isLabelled(before: string): boolean {
  const label = before.slice(before.search(/[^.;]*$/u)).trim();
  if (label.length > LONGEST_LABEL) return false;
  return LABEL_SIGN.test(label) ? isMereLabel(label.replace(LABEL_SIGN, '')) : MERE_WISH.test(label);
}
