import { sectionOfWhole } from './headings.ts';
import { lines, rx } from './rx.ts';

/** The words by which an ad judges what it names, where they stand alone: in a heading, a remark, behind a dash. */

/** Nice to have. */
export const WISHES = lines`
  (?:nice|good|great|cool)[- ]to[- ](?:haves?|know)
  |plus(?:s?es)?
  |bonus(?:es)?|advantages?|advantageous|assets?|beneficial|helpful|useful|handy|desirables?
  |desired
  |prefer(?:red|ably|able|ence)?
  |pref(?:'d|erred)?
  |ideal(?:ly)?(?! candidate)|nice|lovely
  |optional(?:ly)?|appreciated|welcome[d]?
  |(?:could|might|may)[- ](?:have|know)s?|adv|opt|nice[- ]?2[- ]?have|n2h|wish[- ]?lists?
  |cherry on (?:top|the cake)|icing on the cake|even better|great additions?|best case
  |merit(?:s|ing|orious)?|extra credits?
`;
/** Must have. */
export const FIRM =
  'must(?:[- ]haves?)?|required|requires?|mandatory|essential|necessary|needed|non[- ]negotiables?|compulsory|critical|key|core';
/** Words that name nothing. */
const FILLERS = lines`
  a|an|the|is|are|be|being|was|will|would|can|could|it|it's|that|this|these|those|any|all|some
  |more|one|of|following|in|with|for|to|on|and|or|but|not|no|both|each|either|strictly
  |absolutely|requirements?|considered|regarded|as|major|big|huge
  |strong(?:ly)?|real|definite|distinct|important|significant|added|serious|great|good|cool|very
  |highly|also|only|just|areas?|things?|points?|skills?|skillset|experiences?|exp|knowledge|know
  |qualifications?
  |competenc(?:y|ies)|abilities|expertise|technologies|tools|candidates?|you|you'll|your|have
  |has|having|may|might|if|we|our|from|other|additional|further|extra|prior|relevant|specific
  |include[sd]?|including|what|who|which|there|then|even|though|although|role|job|position
`;
const any = (words: string) => `\\b(?:${words})\\b`;

/** "An important plus will be", "Not required, but a plus": a line that names nothing, so it speaks of what follows. */
export const MERE_WISH = new RegExp(
  `^(?=.{3,90}$)(?=.*${any(WISHES)})(?!\\W*(?:(?:our |your )?advantages\\W*$|(?:requirements?|qualifications?|required|must[- ]haves?) ?[/&+]))\\W*(?:${any(`${WISHES}|${FIRM}|${FILLERS}`)}[^A-Za-zÀ-ɏ]*)+$`,
  'iu',
);

/** "Mandatory tools", "Must", "Skills Required": the same of what must be there. */
export const MERE_ASK = new RegExp(
  `^(?=.*${any(FIRM)})\\W*(?:${any(`${FIRM}|${FILLERS}`)}[^A-Za-zÀ-ɏ]*)+$`,
  'iu',
);
/** "Don't worry if you haven't: …". */
const NEVER_USED = lines`
  (?:(?:don't|do not) (?:worry|panic|fret)|no worries|no problem|(?:it's |it is )?(?:fine|ok|okay)) if you[ ]
  (?:haven't|have not|don't|do not|'ve never|have never|never)
  (?: (?:know|have|used?|seen|touched|done|met))?
  (?: (?:(?:any of )?(?:these|them|the following)|this|it))?(?: (?:yet|before))?
`;
/** "Not required", "What you won't need", "Don't worry about": what follows is not asked for. */
export const MERE_NOT = rx('i')`
  ^\W*(?:(?:skills?|the following(?: skills?)?(?: are| is)?|that is|are|is)\s)?(?:
    not (?:required|needed|necessary|expected)|unnecessary
    |(?:does|do) not need(?: to (?:have|know))?
    |(?:what(?:'s| is) |that's )?(?:not (?:important|relevant)|unimportant|irrelevant)
    (?: (?:to|for) us)?
    |what (?:does not|doesn't) matter(?: to us)?
    |(?:(?:what|things|tools|technologies) )?(?:you|we)(?:'ll| will)?[ ]
    (?:won't|don't|needn't|will not|do not|should not|shouldn't)[ ]
    (?:need|expect|require|want|have to know|know|care about|mind|use)(?: to know)?
    |should not need|don't worry about|${NEVER_USED}
    |no need (?:for|to know)
    |what you can forget about
    |won't(?:[- ]haves?)?
    |(?:out of|not in) scope
    |non (?:requis|nécessaire)e?s?
  )\W*$
`;
/** Whether words say nothing but how much is asked of what stands beside them: "Preferred", "Must". */
export function isMereJudgement(words: string): boolean {
  return MERE_WISH.test(words) || MERE_ASK.test(words) || MERE_NOT.test(words);
}

/** Whether a line's label ("Skills Preferred - ", "Must: ", "We ask for: ") says nothing else of what follows. */
export function isMereLabel(label: string): boolean {
  if (isMereJudgement(label)) return true;
  const said = sectionOfWhole(label);
  return said === 'wish' || said === 'ask' || said === 'learn' || said === 'unneeded';
}

/** How well something is to be known; said beside a judgement. */
export const LEVELS =
  'basics?|beginner|intermediate|advanced|expert|proficient|working|fluent|fluency|level|hands-on';
const ABROAD = lines`
  (?:ce )?serait|est|sont|un|des|ein|een|une|vrai|réel|gros|plus|atouts?|avantage|pré|très
  |fortement
  |(?:souhait|appréci)(?:ée?s?|ables?)
  |optionnel(?:le)?
  |facultati(?:f|ve)|recommandée?
  |impérati(?:f|ve)|idéalement|exigée?|requise?|obligatoire|indispensable|von vorteil
  |mile widzian[yae]|opcjonaln(?:ie|[yae])|dodatkowy|duży|(?:będzie )?(?:atutem|plusem)|pożądan[yae]|nie jest|nie|wymagan[yae]|konieczn[yae]
  |желател(?:ен|ьно|ьна|ьны)|будет|плюсом|преимуществом|приветствуется|необязательно|обязательно|не|обязател(?:ен|ьна|ьны)|опционально|бажано|не требуется
  |wünschenswert|bevorzugt|deseables?|valorables?|preferible(?:mente)?|preferentemente
  |se valora(?:rá)?|excluyentes?|obligatori[oa]s?|imprescindibles?|indispensables?
  |necesari[oa]s?|desejáve(?:l|is)|opciona(?:l|is)|opcionales|preferencial(?:mente)?
  |diferencia(?:l|is)|obrigatóri[oa]s?|imprescindíve(?:l|is)|indispensáve(?:l|is)
  |necessári[oa]s?|muy|muito|não|nao|um|uma|es|é|será|seria|sería|idealmente|ventaja|vantagem
`;
/** "(2+ yrs, required)". */
const COUNT = '\\d{1,2}\\+?\\s?(?:years?|yrs?)';
const JUDGEMENT = `(?:${COUNT}|${any(`${WISHES}|${FIRM}|${FILLERS}|${LEVELS}`)}|(?<![A-Za-zÀ-ɏ])(?:${ABROAD})(?![A-Za-zÀ-ɏ]))`;
/** "(not used here)". */
const DENIAL =
  '(?:not (?:needed|used|wanted|expected|relevant|required|necessary)|no need|n/a)(?: (?:here|at all|by us|for this role))?';
/** "Docker (preferred)", "(a big plus)": a parenthesis that speaks of what stands before it, and names nothing of its own. */
export const REMARK = new RegExp(
  `^[([]\\s?(?:\\+|${DENIAL}|(?=.*(?:${any(`${WISHES}|${FIRM}`)}|(?:${ABROAD})(?![A-Za-zÀ-ɏ])))(?:${JUDGEMENT}[\\s,/!.-]*)+)[\\s!.]*[)\\]]$`,
  'iu',
);
/** "Java - required", "Go – basic, a plus": what stands behind the dash speaks of what stands before it. */
export const JUDGES_ALONE = lines`
  (?:(?:${COUNT}|${any(`${FILLERS}|${LEVELS}`)})(?: [–—-] |[ ,]+))*${any(`${WISHES}|${FIRM}`)}
  (?: (?:to have
  |to know|have
  |skills?))?(?![^:]{0,30}:)(?=\W*(?:$|[.;,|]))
`;

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
