import { rx } from './need-signs.ts';

/** What tells who the reader is, apart from the sentence. */
export interface Surroundings {
  title: string;
  /** What stands behind the sentence in its block. */
  next: string;
}

/** Whether the hit is what another team works with, and not the reader's: "the web team uses Angular; you use Java". */
export function isOfAnotherTeam(before: string, behind: string, { title, next }: Surroundings): boolean {
  if (SISTERS.test(before) || UNLIKE.test(before)) return true;
  if (REMARK_ON_TEAM.test(before) && HIRES_TOO.test(behind)) return true;
  const handed = HANDED_OVER.exec(behind)?.[1];
  if (handed && !isOfField(handed, title)) return true;
  const team = TEAM_THAT_DOES.exec(before)?.[1];
  if (!team || isOfField(team, title)) return false;
  return (
    (fieldsOf(title).length > 0 && fieldsOf(team).length > 0) ||
    SITS_APART.test(behind) ||
    TURNS_TO_READER.test(behind) ||
    READER_DOES.test(next)
  );
}

/** The fields that teams are named after. Whoever is hired for one is in its team. */
const FIELDS: readonly RegExp[] = [
  /\b(?:mobile|android|ios|flutter)\b/iu,
  /\b(?:web|front-?end|ui|full-?\s?stack)\b/iu,
  /\b(?:back-?end|server|api|full-?\s?stack)\b/iu,
  /\b(?:data|analytics|bi|ml|machine learning|ai)\b/iu,
  /\b(?:platform|infrastructure|infra|devops|devsecops|sre|cloud|operations|ops|reliability|systems?)\b/iu,
  /\b(?:security|infosec)\b/iu,
  /\b(?:qa|tests?|testing|quality)\b/iu,
  /\b(?:embedded|firmware|hardware)\b/iu,
  /\b(?:networks?|networking)\b/iu,
  /\bsearch\b/iu,
];
const FIELD = FIELDS.map(({ source }) => source).join('|');

function fieldsOf(text: string): RegExp[] {
  return FIELDS.filter((field) => field.test(text));
}

function isOfField(team: string, title: string): boolean {
  return fieldsOf(team).some((field) => field.test(title));
}

const PEOPLE =
  '(?:teams?|engineers|developers|scientists|analysts|colleagues|people|folks|squads?|department)';
const DOES =
  '(?:writes?|uses?|works? (?:in|with|on)|maintains?|owns?|builds?|runs?|handles?|manages?|operates?|administers?|takes? care of|looks? after|develops?|codes? in|is responsible for|are responsible for)';
/** "…, and you": there the other team's part ends. */
const ITS_PART = '(?:(?!\\byou\\b)[^.;:]){0,80}$';

/** "Our sister team maintains": not the reader's, by its very name. */
const SISTERS = rx(
  `\\b(?:sister|another|other|neighbou?ring|separate|different) (?:[a-z]+ ){0,2}teams?,?(?: (?:who|which|that))?(?: [a-z]+ly)? ${DOES} ${ITS_PART}|\\bother teams? \\((?:like |such as |e\\.g\\.,? )?[^)]*$`,
  'iu',
);
/** "Unlike the web team (React), you": what the reader or the company is not. */
const UNLIKE = /\bunlike\b(?:(?!\byou\b|, (?:our|we|it|this)\b)[^.;:]){0,80}$/iu;

/** "The Search team (Elasticsearch) is hiring separately". */
const REMARK_ON_TEAM = /\bteams? \([^)]*$/iu;
const HIRES_TOO = /^[^)]*\) (?:is|are) (?:also )?(?:hiring|recruiting) (?:separately|too|as well)\b/iu;

/** "Kafka and Flink are run by our platform team". */
const HANDED_OVER = rx(
  `^(?:(?:,| and| or|,? &) \\S+){0,3}(?: [a-z]+)? (?:is|are|gets?) (?:[a-z]+ly )?(?:handled|managed|owned|run|maintained|looked after|taken care of|covered|operated|administered) by (?:our|the|an?|another) ((?:[a-z]+ )?(?:${FIELD}|other|separate|dedicated)) ${PEOPLE}`,
  'iu',
);
/** A team named after its field, and what it does: "our mobile team writes". */
const TEAM_THAT_DOES = rx(
  `(?:^\\W*(?:(?:our|the) )?|\\b(?:our|the) )((?:[a-z]+ )?(?:${FIELD})) ${PEOPLE}(?: here)?,?(?: (?:who|which|that))?(?: [a-z]+ly)? ${DOES} ${ITS_PART}`,
  'iu',
);

const SITS_APART = /^[^.;]{0,60}\b(?:sits?|is|are) (?:across|next door|elsewhere|in another)\b/iu;
/** "…; you, on the backend team, use", "so you can focus on". */
const TURNS_TO_READER =
  /(?:[;,]|\b(?:so|while|but|whereas))\s(?:(?:and|but|while|whereas|so)\s)?(?:(?:as|on|in) [^,;.]{1,40}\s)?you\b[^.;]{0,60}\b(?:use|write|code|program|focus)\b/iu;
const READER_DOES = /^\s*(?:As [^.,]{1,40}, )?You(?:'ll| will)? (?:write|use|code|program)\b/iu;
