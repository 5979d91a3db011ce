import type { Span } from '#src/skills/text/spans.ts';
import { rx } from './rx.ts';

/** People named after a skill: "the data science team", "Salesforce consultants". */
const PEOPLE_BEHIND = rx('iu')`
  ^(?:[-\s](?:and|und|et)\s[\p{L}+#.]+)?[-\s](?:\p{L}+\s)?
  (?:teams?|squads?|crews?|departments?|guilds?|chapters?|people|folks|colleagues|
  engineers|developers|scientists|consultants|analysts|administrators|admins|specialists|experts|designers|partners?|customers|clients|
  entwicklern|kollegen|kolleginnen|abteilung|beratern|
  développeurs|consultants|collègues)(?!\p{L})
`;
/** The same with the group first, as in other languages, and heads of groups. */
const PEOPLE_AHEAD = rx(
  'iu',
)`(?:équipes?|equipos?|squadra|service|département|abteilung|head\sof|vp\sof|director\sof|colleagues\sin)\s(?:the\s|de\s|du\s|d['’])?$`;
/** Phrases that make the group the writer's own: being in it, leading it. */
const OWN_GROUP = rx('iu')`
  (?<!\p{L})(?:in|within|inside|join(?:ed|ing)?|member\sof|part\sof|of|lead|led|leading|leader|head(?:ed)?|manag(?:ed|er|ing)|built\sup|founded|
  im|innerhalb|leitung|au\ssein\sde|dans|membre\sde)\s(?:of\s)?(?:the|our|a|an|des|der|dem|l['’]|une?|el|la)?\s?(?:\p{L}+\s)?$
`;
/** Phrases that make the group someone else's, whatever one's own: "with", "supported". */
const BESIDE = rx('iu')`
  (?<!\p{L})(?:with|alongside|beside|beside|support(?:ed|ing|s)?|help(?:ed|ing|s)?|advis(?:ed|ing)|coach(?:ed|ing)|report(?:ed|ing)\sto|
  partner\s(?:of|for|to)|work\sof|team\sof(?:\s\p{L}+)?|hired|interviewed|recruited|
  mit(?:\sdem|\sden)?|unterstützung|avec|pour)\s[^.;:,]{0,24}$
`;

/** Whether a place names other people's skill. */
export function isOthersSkill(line: string, { start, end }: Span): boolean {
  const [ahead, behind] = [line.slice(Math.max(0, start - 60), start), line.slice(end, end + 60)];
  const isGroup = PEOPLE_BEHIND.test(behind) || PEOPLE_AHEAD.test(ahead);
  if (!isGroup) return false;
  return BESIDE.test(ahead) || !OWN_GROUP.test(ahead);
}

/** Negations: never done, not known. */
const DENIED = rx('iu')`
  (?<!\p{L})(?:never|no(?!\slonger)|not\s(?:yet\s)?(?:used|worked|familiar)|don['’]t|do\snot|
  nie|keine?(?:n|r)?|noch\snicht|jamais|aucune?|pas\s(?:de|d['’]))\s[^.;:,]{0,40}$
`;

/** Whether a line says that the writer lacks the skill at a place. */
export const isDenied = (line: string, { start }: Span): boolean =>
  DENIED.test(line.slice(Math.max(0, start - 80), start));

/** Labels that are no skill of the writer: "Project: …", "Cloud: AWS". */
const LABELS = rx('iu')`
  ^(?:projects?|projekt|projet|role|rolle|client|kunde|team|environment|umgebung|environnement|cloud|tools?|werkzeuge|outils|
  languages?|sprachen|langages|frameworks?|libraries|databases?|datenbanken|methods?|platforms?|operating\ssystems?|web|mobile|
  backend|frontend|testing|security|(?:tech(?:nical)?\s)?stack|technolog(?:y|ies)|skills?|education)$
`;

/** Whether a place is the whole label of a line. */
export function isLabel(line: string, { start, end }: Span): boolean {
  return start < 3 && /^\s?:/.test(line.slice(end)) && LABELS.test(line.slice(start, end));
}

const EMPLOYER_FORM =
  /^\s?(?:,?\s(?:inc|ltd|llc|gmbh|ag|se|plc|corp(?:oration)?|labs?|bv|b\.v|nv|sa|sas|oy|ab|software|technologies|systems|consulting|group)\b\.?|\s(?:partner|customer)\b)/i;

/** Whether a place in a job's header is the employer: "Engineer, Elastic, 2019 – 2022", "Developer at GitLab". */
export function isEmployer(line: string, { start, end }: Span, skillsInLine: number): boolean {
  const [ahead, behind] = [line.slice(0, start), line.slice(end)];
  if (EMPLOYER_FORM.test(behind)) return true;
  if (/\b(?:at|bei|chez|@)\s*$/i.test(ahead)) return true;
  const isAlone = /(?:^|[,|–—·(]|\s-)\s*$/.test(ahead) && /^\s*(?:$|[,|–—·()]|-\s)/.test(behind);
  return isAlone && skillsInLine === 1 && ahead.trim() !== '';
}
