import type { Hit } from './matcher.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Between members of one list: separators, a joining word, a version. */
const BETWEEN =
  /^\s*(?:-?\d[\d.x]*\+?)?[\s,/|+&•]*(?:(?:and\/or|and|or|oder|und|ou|et|or else)\b)?\s*(?:(?:even|better|preferably|the|an?)\s)?$|^\s?,\s?[\p{L}\d.+#-]+(?:\s[\p{L}\d.+#-]+)?\s?,\s?(?:(?:and\/or|and|or)\s)?$|^\s\((?:or|oder|ou)\s$/iu;
const OR = /\b(?:or|oder|ou|and\/or)\b/iu;
const AND = /\b(?:and|und|et|plus)\b|&|\+/iu;
const SLASHES = /^\s*\/\s*$/;
/** "one of", "at least one": what follows is a choice, however it is joined. */
const CHOICE =
  /\b(?:one (?:or more )?of|any of|either|one or more|at least,? one|a choice of|any one)\b[^.;]{0,50}$/iu;
/** A kind is asked for, and examples follow. */
const EXAMPLES =
  /\b(?:such as|like|e\.?\s?g\s?\.?,?|for example|for instance|z\.b\.|comme|wie)[\s:(]*$|\b(?:languages?|frameworks?|databases?|tools?|technolog(?:y|ies)|librar(?:y|ies)|systems?|platforms?|ecosystems?|engines?|providers?|warehouses?|brokers?|clouds?|servers?|stores?|services|queues?|suites?|solutions?|products?|apps?|applications?|dbs?|rdbms|dbms)(?:\s(?:experience|skills?|knowledge))?\s*\(\s*(?:ideally|preferably)?\s*$/iu;
const SUCH_AS = /\b(?:such as|e\.?\s?g\s?\.?,?|for example)[\s:(]*$/iu;
const OTHER_PARENTHESIS = /\p{L}\s*\(\s*$/u;
const OR_OTHER =
  /^[\s,)]*(?:etc\.?|\.\.\.|…)?[\s,)]*(?:or|ou|oder)\s+(?:an?\s|any\s|some\s)*(?:other|similar|equivalent|comparable|another|related|something|the like|alternative|\p{L}+ (?:equivalent|alternative))/iu;
/** Notions are asked for side by side; a slash between them is no choice. */
const NOTIONS = new Set(['concepts', 'system-design', 'process']);

/**
 * The groups of skills in a sentence of which one is enough: "Java, C# or Go", "one of …", "AWS/GCP/Azure",
 * "a cloud such as AWS, Azure". What is joined by "and", or only by commas, is asked for as a whole; and so are
 * slashes of things that do not stand in for one another ("HTML/CSS", "Docker/Kubernetes").
 */
export function alternativesIn(text: string, hits: readonly Hit[], taxonomy: Taxonomy): Hit[][] {
  return listsOf(text, hits).flatMap((list) => {
    const choice = choiceOf(text, list, taxonomy);
    return new Set(choice.map(({ skill }) => skill.id)).size > 1 ? [choice] : [];
  });
}

/** Runs of hits with nothing but list signs between them. A parenthesis is a list of its own. */
function listsOf(text: string, hits: readonly Hit[]): Hit[][] {
  const lists: Hit[][] = [];
  for (const hit of hits) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && hit.start >= last.end && BETWEEN.test(text.slice(last.end, hit.start)))
      list.push(hit);
    else lists.push([hit]);
  }
  return lists;
}

function choiceOf(text: string, list: Hit[], taxonomy: Taxonomy): Hit[] {
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || list.length < 2) return [];
  const joints = list.slice(1).map((hit, n) => text.slice(list[n]?.end, hit.start));
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  if (OR_OTHER.test(text.slice(last.end, last.end + 40))) return list.slice(lastAnd(joints) + 1);
  if (joints.some((joint) => OR.test(joint))) return aroundOr(list, joints);
  if (CHOICE.test(before)) return list;
  if (joints.some((joint) => AND.test(joint))) {
    return SUCH_AS.test(before) && areSubstitutes(list, taxonomy) ? list : slashed(list, joints, taxonomy);
  }
  if (EXAMPLES.test(before)) return list.filter(isNotion).length * 2 > list.length ? [] : list;
  if (joints.every((joint) => SLASHES.test(joint)) || OTHER_PARENTHESIS.test(before)) {
    return areSubstitutes(list, taxonomy) ? list : [];
  }
  return slashed(list, joints, taxonomy);
}

/** A practice or a concept, and no product: it has wordings, not only names. */
function isNotion({ skill }: Hit): boolean {
  return NOTIONS.has(skill.category) || skill.phrases.length > 0;
}

/** In "SQL, AWS/GCP/Azure" only what the slashes join is a choice. */
function slashed(list: Hit[], joints: string[], taxonomy: Taxonomy): Hit[] {
  const from = joints.findIndex((joint) => SLASHES.test(joint));
  if (from < 0) return [];
  let to = from;
  while (to < joints.length && SLASHES.test(joints[to] as string)) to++;
  const run = list.slice(from, to + 1);
  return areSubstitutes(run, taxonomy) ? run : [];
}

/** "SQL and Java, Kotlin or Go, Docker": what leads up to the last "or", from the "and" before it on. */
function aroundOr(list: Hit[], joints: string[]): Hit[] {
  const first = joints.findIndex((joint) => OR.test(joint));
  const last = joints.findLastIndex((joint) => OR.test(joint));
  return list.slice(lastAnd(joints.slice(0, first)) + 1, last + 2);
}

/** The number of the last joint that is an "and"; -1 where there is none. */
function lastAnd(joints: string[]): number {
  return joints.findLastIndex((joint) => AND.test(joint) && !OR.test(joint));
}

/** Whoever has TypeScript has JavaScript: "TypeScript/JavaScript" offers no choice. */
function isKin(a: string, b: string, { implied }: Taxonomy): boolean {
  return implied.get(a)?.has(b) === true || implied.get(b)?.has(a) === true;
}

/** At least half of the neighbours are close to each other: one does where the other is asked for. */
function areSubstitutes(list: Hit[], taxonomy: Taxonomy): boolean {
  if (list.some(({ skill }) => NOTIONS.has(skill.category))) return false;
  const pairs = list.slice(1).map((hit, n) => [list[n]?.skill.id ?? '', hit.skill.id] as const);
  const close = pairs.filter(([a, b]) => taxonomy.similar.get(a)?.has(b) && !isKin(a, b, taxonomy));
  return close.length * 2 >= pairs.length;
}
