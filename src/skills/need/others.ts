import { rx } from '../text/rx.ts';
import { isOfAnotherTeam, type Surroundings } from './other-teams.ts';

/**
 * Whether the hit is what others do: "work with our DevOps team", "engineers who write Java". What stands in the title
 * of the ad, and behind the sentence, tells whether a team is the reader's own.
 */
export function isOthers(sentence: string, start: number, end: number, ad: Surroundings): boolean {
  const before = sentence.slice(0, start);
  const behind = sentence.slice(end);
  const name = sentence.slice(start, end);
  if (FIELD.test(name) && BESIDE_FIELD.test(before) && NAME_ENDS.test(behind)) return true;
  if (!SOMEBODY.test(sentence)) return false;
  if ([BESIDE_USERS, BESIDE_REMARK, HELPED_USERS].some((sign) => sign.test(before))) return true;
  if (BESIDE_TEAM.test(before + (TEAM.exec(name)?.[0] ?? ''))) return true;
  // The plural s of "data engineers" stands behind the name.
  const people =
    OTHERS.test(behind) || PEOPLE.test(sentence.slice(start, end + (/^s\b/.test(behind) ? 1 : 0)));
  if (people && (COMPOSED.test(before) || WHAT_THEY_DO.test(before))) return true;
  if (people && BESIDE.test(before) && !AMONG.test(before)) return true;
  return isOfAnotherTeam(sentence, start, end, ad);
}

/** Most sentences name nobody, and need no closer look. */
const SOMEBODY = rx('i')`
  team|squad|crew|colleague|people|folk|guys|department|pôle|équipe|group|elsewhere
  |engineer|ingénieur|develop(?:er|ment)|développeur|scientist|analyst|architect|designer|tester
  |expert|spe?cialist|spécialiste|consultant|admin|manager|lead|owner|user|researcher
  |compan|agenc|firm|brand|business|studio|organi[sz]ation|partner|client|customer|vendor
`;

/** Other people: "our DevOps team", "machine learning scientists". */
const OTHERS = rx('i')`
  ^(?:
    (?:\s?[,/&-]?\s?[A-Za-zÀ-ɏ]{1,30}){0,2}?
    |(?:\s?,\s?(?:and\s)?[A-Za-zÀ-ɏ-]+(?:\s[A-Za-zÀ-ɏ]+)?){1,7}(?:\s(?:and|&)\s[A-Za-zÀ-ɏ]+)?
  )\s(?:
    teams?|engineers?|scientists?|analysts?|developers?|departments?|experts?|specialists?
    |colleagues|squads?|leads?|people
  )\b
`;
/** A name that holds the people too: "QA engineers". */
const PEOPLE = /\b(?:teams?|engineers?|developers|scientists|analysts)$/i;
/** Who is in a team: "composed of two data engineers". */
const COMPOSED = /\b(?:composed|made up|consist[A-Za-zÀ-ɏ]*) of\b[^.;]{0,120}$/i;
/** "Review what the DevOps and QA teams propose". */
const WHAT_THEY_DO = /\bwhat (?:(?:the|our|other) )?(?:[A-Za-zÀ-ɏ-]+(?:,|,? and) ){0,4}$/i;

/** What those use whom one works with: "collaborate with frontend developers using Angular"; but not one's own team. */
const BESIDE_USERS = rx('i')`
  (?<!\bexperience )\b(?:
    collaborat[a-z]*
    |work(?:ing|s)?|partner[a-z]*|liais[a-z]*|coordinat[a-z]*
    |pair(?:ing)?
    |team(?:ing)? up
    |sit(?:ting)?
  ) (?:[a-z]+ )?(?:with|alongside|next to|beside)
  (?! (?:an? (?:[a-z-]+ ){0,3}team|other|fellow)\b) [^.;:]{0,60}\b
  (?:developers|engineers|teams?|scientists|analysts|colleagues|people|folks),?(?:
    [ ]using| writing
    | working (?:with|on|in)
    | (?:who|which|that) (?:[a-z]+ly )?(?:
      uses?|writes?
      |codes?(?: in)?
      |works? (?:with|on|in)|builds?|develops?|maintains?|owns?|runs?
    )
  ) (?:(?!\byou\b)[^.;:]){0,80}$
`;

/** What is put behind them: "work closely with the mobile team (Swift, Kotlin)". */
const BESIDE_REMARK = rx('i')`
  (?<!\bexperience )\b
  (?:collaborat[a-z]*|work(?:ing|s)?|partner[a-z]*|liais[a-z]*|coordinat[a-z]*) (?:[a-z]+ )?
  (?:with|alongside)(?! an?\b)[^.;:]{0,100}\b
  (?:developers|engineers|teams?|scientists|analysts|colleagues) \([^)]{0,80}$
`;
/** What those use whom one helps: "you support data scientists who work in R". */
const HELPED_USERS = rx('i')`
  \b(?:support|help|assist|serve|advise|enable)(?:s|ing)? (?:(?:our|the|internal) )?
  (?:[a-z-]+ ){0,2}(?:developers|engineers|teams|scientists|analysts|colleagues|people)[ ]
  (?:who|that) (?:use|write|code in|work (?:with|on|in)) (?:(?!\byou\b)[^.;:]){0,80}$
`;

/** Being one of them: "in our Android team". */
const AMONG =
  /\b(?:in|on|join|of|within) (?:our|the|an?)(?: (?!with|and|to|of)[A-Za-zÀ-ɏ-]+){0,2}\s*$|\byour\s*$/i;
/** Working with them, and not being one of them. */
const BESIDE = rx('i')`
  \b(?:
    collaborat[A-Za-zÀ-ɏ]*
    |work(?:s|ing)?|partner[A-Za-zÀ-ɏ]*|cooperat[A-Za-zÀ-ɏ]*|interact[A-Za-zÀ-ɏ]*
    |liais[A-Za-zÀ-ɏ]*|communicat[A-Za-zÀ-ɏ]*|coordinat[A-Za-zÀ-ɏ]*
    |team(?:ing)? up
    |pair(?:ing)?|alongside|together|side by side|interface|bridge|link
    |sit(?:ting)? next
  )\b[^.;:]{0,60}\b(?:with|alongside|between|to|our|and)\b[^.;:]{0,160}$
`;

/** Fields whose people go by the name of the field: "in sync with DevOps". */
const FIELD =
  /^(?:DevOps|DevSecOps|SRE|QA|(?:information |cyber ?)?security|infosec|data science|data engineering|networking|networks)$/i;
/** Such a name in a list of those whom one works with. */
const BESIDE_FIELD = rx('i')`
  \b(?:
    collaborat[a-z]*
    |partner(?:s|ing)?|liais[a-z]*|synchroni[sz][a-z]*|coordinat[a-z]*
    |work(?:s|ing)? closely
    |pair(?:ing)?
    |team(?:ing)? up|in sync
  ) (?:[a-z]+ )?with (?:the |our )?(?:[a-z/-]+(?: [a-z-]+)?(?:,| and|, and| &) ){0,5}$
`;
const NAME_ENDS = /^(?:$|[.,;)]| (?:and|&|to|for|on|so|when|during)\b)/i;

/** The same in French, where the team is named first: "en lien avec les équipes réseau". */
const BESIDE_TEAM = rx('i')`
  (?<![A-Za-zÀ-ɏ])(?:
    collabor[A-Za-zÀ-ɏ]+|travaill[A-Za-zÀ-ɏ]+|échang[A-Za-zÀ-ɏ]+|interagi[A-Za-zÀ-ɏ]+
    |en (?:lien|relation|coordination|interface)
  )(?![A-Za-zÀ-ɏ])[^.;:]{0,60}\b(?:avec|auprès d[eu]s?) (?:les |des |l'|nos |d'autres )?
  (?:[A-Za-zÀ-ɏ]+ )?(?:équipes?|pôles?|experts|spécialistes|architectes|ingénieurs|développeurs)
  (?:\s(?!pour|afin|sur|dans|à|en|via|qui|utilisant)[A-Za-zÀ-ɏ&/,-]+){0,4}\s$
`;
/** "Équipes réseau" as one name: the people stand in it. */
const TEAM = /^(?:équipes?|pôles?|experts|spécialistes|architectes|ingénieurs|développeurs)\s/i;
