import { findAll } from '../text/find-all.ts';
import { lines, rx } from '../text/rx.ts';

/** What tells who the reader is, apart from the sentence. */
export interface Surroundings {
  title: string;
  /** What stands behind the sentence in its block. */
  next: string;
}

/** Whether the hit is what another team works with, and not the reader's: "the web team uses Angular; you use Java". */
export function isOfAnotherTeam(sentence: string, start: number, end: number, ad: Surroundings): boolean {
  const before = sentence.slice(0, start);
  const behind = sentence.slice(end);
  if (SISTERS.test(before) || UNLIKE.test(before) || BY_SISTERS.test(behind)) return true;
  if (REMARK_ON_TEAM.test(before) && HIRES_TOO.test(behind)) return true;
  const handed = HANDED_OVER.exec(behind)?.[1];
  if (handed && !isOfField(handed, ad.title)) return true;
  const speaksOfHit = ({ index, 0: said }: RegExpExecArray) =>
    index <= start && ITS_PART.test(sentence.slice(Math.min(start, index + said.length), start));
  if (findAll(DEPARTMENTS, sentence).some(speaksOfHit)) return !/\byou\b/i.test(behind);
  return findAll(TEAM_THAT_DOES, sentence)
    .filter(speaksOfHit)
    .some(
      ({ 0: said, 1: team = '' }) =>
        !isOfField(team, ad.title) && (SITS_APART.test(said) || isAnother(behind, ad)),
    );
}

/** Whether a team of a field that is not in the title is another: the title names one, or the text tells it apart. */
function isAnother(behind: string, { title, next }: Surroundings): boolean {
  return (
    FIELDS.some((field) => field.test(title)) ||
    SITS_APART.test(behind) ||
    TURNS_TO_READER.test(behind) ||
    READER_DOES.test(next)
  );
}

/** The fields that teams are named after. Whoever is hired for one is in its team. */
const FIELDS: readonly RegExp[] = [
  /\b(?:mobile|android|ios|flutter)\b/i,
  /\b(?:web|front-?end|ui|full-?\s?stack)\b/i,
  /\b(?:back-?end|server|api|full-?\s?stack)\b/i,
  /\b(?:data(?: science| engineering)?|analytics|bi|ml|machine learning|ai)\b/i,
  /\b(?:platform|infrastructure|infra|devops|devsecops|sre|cloud|operations|ops|reliability|systems?)\b/i,
  /\b(?:security|infosec)\b/i,
  /\b(?:qa|tests?|testing|quality)\b/i,
  /\b(?:embedded|firmware|hardware|electronics|electrical|mechanical)\b/i,
  /\b(?:networks?|networking)\b/i,
  /\bsearch\b/i,
];
const FIELD = FIELDS.map(({ source }) => source).join('|');

function isOfField(team: string, title: string): boolean {
  return FIELDS.some((field) => field.test(team) && field.test(title));
}

const PEOPLE =
  '(?:teams?|engineers|developers|scientists|analysts|colleagues|people|folks|guys|crew|squads?|department)';
const DOES = lines`
  (?:
    writes?|uses?|ships?|deploys?|trains?|quer(?:y|ies)|designs?
    |works? (?:in|with|on)|lives? in|maintains?|owns?|builds?
    |runs?(?: on)?|handles?|manages?|operates?|administers?|takes? care of|looks? after
    |develops?|codes? in
    |(?:is|are) responsible for
    |rel(?:y|ies) on|does
  )
`;
/** What stands between a team and what it works with. With "you" its part ends. */
const ITS_PART = /^(?:(?!\byou\b|, we\b)[^.;:]){0,80}$/i;
/** Where another team sits. */
const APART =
  '(?:next door|upstairs|downstairs|down the (?:hall|corridor)|across the (?:hall|corridor|street))';
/** A team that is not the reader's, by its very name. */
const SISTER = '(?:sister|another|other|neighbou?ring|separate|different)';

const KIN = '(?:(?:parent|sister|holding) (?:company|brand|firm|organi[sz]ation|business|studio))';
/** "Our parent company, Acme, uses". */
const ITS_NAME = '(?:,? (?!and\\b|or\\b|we\\b|with\\b)[a-z\\d&.-]+){0,2}';

/** "Our sister team maintains", "our colleagues in Paris use". */
const SISTERS = rx('i')`
  \b(?:
    ${SISTER} (?:[a-z]+ ){0,2}(?:teams?|squads?|departments?)
    |${KIN}${ITS_NAME}
    |(?:[a-z]+ ){1,2}${PEOPLE} ${APART}
    |colleagues (?:in|at|from) [a-z]+
  ),?(?: (?:who|which|that))?(?: [a-z]+ly)? ${DOES} (?:(?!\byou\b)[^.;:]){0,80}$
  |\belsewhere in the (?:company|group|organi[sz]ation)\b(?:(?!\byou\b)[^.;:]){0,60}$
  |\bother teams? \((?:like |such as |e\.g\.,? )?[^)]*$
`;
/** "Done in React by a separate team", "React (another team)". */
const BY_SISTERS = rx('i')`
  ^(?:
    ,? (?:is |are )?(?:[a-z]+ ){0,2}by (?:an? |the )?${SISTER} (?:[a-z]+ )?
    | \((?:an? )?${SISTER}[ ]
  )(?:teams?|squads?|department)\b
`;
/** "Unlike the web team (React), you": what the reader or the company is not. */
const UNLIKE = /\bunlike\b(?:(?!\byou\b|, (?:our|we|it|this)\b)[^.;:]){0,80}$/i;

/** "The Search team (Elasticsearch) is hiring separately". */
const REMARK_ON_TEAM = /\bteams? \([^)]*$/i;
const HIRES_TOO = /^[^)]*\) (?:is|are) (?:also )?(?:hiring|recruiting) (?:separately|too|as well)\b/i;

/** "Kafka and Flink are run by our platform team". */
const HANDED_OVER = rx('i')`
  ^(?:(?:,| and| or|,? &) \S+){0,3}\)?(?: [a-z]+)? (?:is|are|gets?) (?:[a-z]+ly )?(?:
    handled|managed|owned|run|maintained|looked after|taken care of|covered|operated
    |administered|built|developed
  ) by(?: (?:our|the|an?))[ ]
  ((?:(?:[a-z]+ )?(?:${FIELD}) ${PEOPLE})|agency|(?:external )?(?:vendor|provider|partner))\b
`;
/** A team named after its field, and what it does: "our mobile team writes". */
const TEAM_THAT_DOES = rx('gi')`
  (?:(?:^|[;,]\s)\W*(?:(?:our|the) )?|\b(?:our|the) )((?:[a-z]+ )?(?:${FIELD})) ${PEOPLE}
  (?: here| ${APART})?,?(?: (?:who|which|that))?(?: [a-z]+ly)? ${DOES}\b
`;
/** Those who write no software: "marketing uses HubSpot", "our designers work in Figma". */
const DEPARTMENTS = rx('gi')`
  (?:(?:^|[;,]\s)\W*(?:(?:our|the) )?|\b(?:our|the) )(?:
    (?:sales|marketing|hr|finance|accounting|legal)(?: ${PEOPLE})?|designers|design team
    |recruiters|sellers
  )(?: ${APART})? ${DOES}\b
`;

/** "Our hardware team next door", "… sits across the hall". */
const SITS_APART = rx('i')`
  ^[^.;]{0,60}\b(?:(?:sits?|is|are) (?:across|next door|elsewhere|in another)|${APART})\b
`;
/** "…; you, on the backend team, use", "so you can focus on", "…, we use". */
const TURNS_TO_READER = rx('i')`
  (?:[;,]|\b(?:so|while|but|whereas))\s(?:(?:and|but|while|whereas|so)\s)?
  (?:(?:as|on|in) [^,;.]{1,40}\s)?(?:you\b[^.;]{0,60}|we) \b(?:use|write|code|program|focus)\b
`;
const READER_DOES = /^\s*(?:As [^.,]{1,40}, )?You(?:'ll| will)? (?:write|use|code|program)\b/i;
