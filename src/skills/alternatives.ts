import { type List, listsOf } from './lists.ts';
import type { Hit } from './matcher.ts';
import type { Span } from './sentences.ts';
import type { Taxonomy } from './taxonomy.ts';

const OR = /\b(?:or|oder|ou|and\/or)\b/iu;
const AND = /\b(?:and|und|et|plus)\b|&|\+/iu;
const SLASHES = /^\s*\/\s*$/;
/** "one of", "at least one": what follows is a choice, however it is joined. */
const CHOICE =
  /\b(?:(?:one|any) (?:or (?:more|several) )?(?:of|among)(?! our| my| their)|either|one or (?:more|several)|at least,? (?:one|1)(?!\W*(?:full )?(?:years?|yrs?|months?)\b)|a choice of|any one|au moins une?|une? ou plusieurs|l'une? des)\b[^.;]{0,60}$/iu;
/** "One of the following:" begins a list of lines. */
const CHOICE_OF_LINES =
  /\b(?:one|any|either) (?:or (?:more|several) )?of\b(?! our| my| their)[^.;:]{0,60}:[\s*•-]*$/iu;
/** A kind is asked for, and examples follow. */
const SUCH_AS =
  /\b(?:such as|like|e\.?\s?g\s?\.?,?|ex\s?[.:]|for example|for instance|i\.e\.?,?|z\.b\.|comme|tel(?:le)?s? que|wie)[\s:(]*$/iu;
const KIND =
  /\b(?:languages?|frameworks?|databases?|tools?|tooling|toolkits?|technolog(?:y|ies)|librar(?:y|ies)|systems?|platforms?|ecosystems?|engines?|providers?|warehouses?|brokers?|clouds?|servers?|stores?|services|queues?|suites?|solutions?|products?|packages?|software|apps?|applications?|dbs?|rdbms|dbms)(?:\s(?:experience|skills?|knowledge))?\s*[([]\s*(?:ideally|preferably)?\s*$/iu;
const PARENTHESIS = /\p{L}\s*[([]\s*$/u;
const OR_OTHER =
  /^[\s,)]*(?:etc\.?|\.\.\.|…)?[\s,)]*(?:or|ou|oder)\s+(?:an?\s|any\s|some\s)*(?:other|similar|equivalent|comparable|another|related|something|the like|alternative|\p{L}+ (?:equivalent|alternative))/iu;
/** Examples follow: what was just named is their kind. */
const EXAMPLES_FOLLOW = /^\s*(?:\p{L}+\s){0,2}?\(|^\W*(?:\p{L}+\s){0,2}?(?:such as|like|e\.?g)\b/iu;
/** What the company has: the person will work with all of it. */
const OURS = /\b(?:our|their|you(?:'ll| will)(?! (?:have|need|bring|be|know)))\b[^.;]{0,60}$/iu;
/** A duty names what the person will work with, unless it says that these are but examples. */
const DUTY =
  /^\W*(?:(?:you(?:'ll| will)|to)\s+)?(?:manag|ensur|configur|build|develop|creat|maintain|design|implement|support|perform|provid|lead|operat|monitor|deploy|collaborat|work|integrat|administ|conduct|optimi[sz]|automat)(?:e|es|ing)?\b(?! (?:knowledge|experience|skills?|tools?|patterns?|systems?|languages?|platforms?|frameworks?))/iu;
const AND_SO_ON = /^[\s,)]*(?:etc|\.\.|…)/iu;
/** Notions are asked for side by side; a slash between them is no choice. */
const NOTIONS = new Set(['concepts', 'system-design', 'process']);
/** Taken together, not one for the other: where two of a set stand in a list, the list is no choice. */
const COMPANIONS = [
  new Set(['html', 'css', 'javascript', 'jquery', 'ajax', 'sass', 'less']),
  new Set(['word', 'excel', 'powerpoint', 'outlook', 'access', 'visio', 'microsoft-project']),
  new Set(['docker', 'kubernetes']),
  new Set(['ssis', 'ssas', 'ssrs']),
  new Set(['sap-sd', 'sap-mm', 'sap-pp', 'sap-fico', 'sap-hcm', 'sap-pm', 'sap-wm', 'sap-qm']),
  new Set(['tcp-ip', 'tcp', 'udp', 'dns', 'dhcp', 'http', 'bgp', 'ospf', 'vpn', 'lan', 'wan']),
];

/**
 * The groups of skills in a sentence of which one is enough: "Java, C# or Go", "one of …", "AWS/GCP/Azure",
 * "a cloud such as AWS, Azure". What is joined by "and", or only by commas, is asked for as a whole; and so are
 * slashes of things that do not stand in for one another ("HTML/CSS", "Docker/Kubernetes").
 */
export function alternativesIn(
  text: string,
  sentence: Span,
  hits: readonly Hit[],
  taxonomy: Taxonomy,
): Hit[][] {
  if (hits.length < 2) return [];
  return listsOf(text, sentence, hits).flatMap((list) => {
    const choice = list.hits.length > 1 ? choiceOf(list, taxonomy) : [];
    return new Set(choice.map(({ skill }) => skill.id)).size > 1 ? [choice] : [];
  });
}

/** Whether the lines beneath are what the sentence offers to choose from. */
export function offersLinesAfter(sentence: string): boolean {
  return CHOICE_OF_LINES.test(sentence);
}

function choiceOf(list: List, taxonomy: Taxonomy): Hit[] {
  const { hits, joints, before, behind } = list;
  if (OR_OTHER.test(behind)) return hits.slice(lastAnd(joints) + 1);
  const examples = SUCH_AS.test(before) || KIND.test(before);
  const chosen = CHOICE.test(before);
  if (joints.some((joint) => OR.test(joint))) return aroundOr(list, !examples && !chosen, taxonomy);
  if (chosen) return EXAMPLES_FOLLOW.test(behind) ? [] : hits;
  if (examples || PARENTHESIS.test(before)) return examplesOf(list, examples, taxonomy);
  return slashed(list, taxonomy);
}

/** "a framework such as React, Vue" names examples; "Java (Spring, Hibernate)" names what belongs to it. */
function examplesOf(list: List, named: boolean, taxonomy: Taxonomy): Hit[] {
  const { hits, joints, before, behind } = list;
  const joined = joints.some((joint) => AND.test(joint));
  const comparable = areSubstitutes(hits, taxonomy);
  const given = OURS.test(before) || (DUTY.test(before) && !AND_SO_ON.test(behind));
  if (given || hits.filter(isNotion).length * 2 > hits.length || areCompanions(hits)) return [];
  if (named && !joined) return hits;
  return comparable && (!joined || SUCH_AS.test(before)) ? hits : slashed(list, taxonomy);
}

/** A practice or a concept, and no product: it has wordings, not only names. */
function isNotion({ skill }: Hit): boolean {
  return NOTIONS.has(skill.category) || skill.phrases.length > 0;
}

/** The same, where the name or the wording leaves no doubt: "Disaster recovery", but not "REST" or "Docker". */
function isPlainNotion({ skill, kind }: Hit): boolean {
  return (
    kind === 'phrase' ||
    NOTIONS.has(skill.category) ||
    (skill.phrases.length > 0 && / \p{Ll}/u.test(skill.name))
  );
}

/** In "SQL, AWS/GCP/Azure" only what the slashes join is a choice. */
function slashed({ hits, joints, before }: List, taxonomy: Taxonomy): Hit[] {
  if (OURS.test(before)) return [];
  const from = joints.findIndex((joint) => SLASHES.test(joint));
  if (from < 0) return [];
  let to = from;
  while (to < joints.length && SLASHES.test(joints[to] as string)) to++;
  const run = hits.slice(from, to + 1);
  return areSubstitutes(run, taxonomy) ? run : [];
}

/** "SQL and Java, Kotlin or Go, Docker": what leads up to the last "or", from the "and" before it on. */
function aroundOr({ hits, joints }: List, mixed: boolean, taxonomy: Taxonomy): Hit[] {
  const first = joints.findIndex((joint) => OR.test(joint));
  let last = joints.findLastIndex((joint) => OR.test(joint));
  while (SLASHES.test(joints[last + 1] ?? '')) last++;
  const from = lastAnd(joints.slice(0, first)) + 1;
  const kind = mixed && !AND.test(joints[first] as string) ? ofOneKind(hits, joints, first, taxonomy) : 0;
  return hits.slice(kind > 1 ? Math.max(from, kind) : from, last + 2);
}

/**
 * In "Linux, AWS, Chef or Puppet" the last two are of a kind, and the choice is between them alone: the number of
 * the first that is like those around the "or", where these are like each other.
 */
function ofOneKind(hits: Hit[], joints: string[], or: number, taxonomy: Taxonomy): number {
  const alike = ({ skill: a }: Hit, { skill: b }: Hit) =>
    a.category === b.category || taxonomy.similar.get(a.id)?.has(b.id) === true;
  if (!alike(hits[or] as Hit, hits[or + 1] as Hit)) return 0;
  let from = or;
  while (from > 0 && hits.slice(from, or + 2).some((hit) => alike(hit, hits[from - 1] as Hit))) from--;
  return from > 0 && /,/.test(joints[from - 1] as string) ? from : 0;
}

/** The number of the last joint that is an "and"; -1 where there is none. */
function lastAnd(joints: string[]): number {
  return joints.findLastIndex((joint) => AND.test(joint) && !OR.test(joint));
}

/** Whoever has TypeScript has JavaScript: "TypeScript/JavaScript" offers no choice. */
function isKin({ skill: a }: Hit, { skill: b }: Hit, { implied }: Taxonomy): boolean {
  return implied.get(a.id)?.has(b.id) === true || implied.get(b.id)?.has(a.id) === true;
}

function areCompanions(hits: readonly Hit[]): boolean {
  const ids = new Set(hits.map(({ skill }) => skill.id));
  return COMPANIONS.some((set) => [...ids].filter((id) => set.has(id)).length > 1);
}

/** At least half of the neighbours are close to each other: one does where the other is asked for. */
function areSubstitutes(hits: readonly Hit[], taxonomy: Taxonomy): boolean {
  if (hits.some(isPlainNotion) || areCompanions(hits)) return false;
  const pairs = hits.slice(1).map((hit, n) => [hits[n] as Hit, hit] as const);
  const close = pairs.filter(
    ([a, b]) => taxonomy.similar.get(a.skill.id)?.has(b.skill.id) && !isKin(a, b, taxonomy),
  );
  return close.length * 2 >= pairs.length;
}
