import type { Hit } from '../names/matcher.ts';
import type { Taxonomy } from '../taxonomy.ts';
import type { Span } from '../text/spans.ts';
import { SIGN } from './choice-signs.ts';
import { type Choice, joinChoices } from './joined-choices.ts';
import { type List, listsOf } from './lists.ts';
import {
  areCompanions,
  areKin,
  areMostlyOfOneKind,
  areOfOneKind,
  areSubstitutes,
  isNotion,
  isPlatform,
  isWording,
  wholesOf,
} from './substitutes.ts';

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
): Choice[] {
  if (hits.length < 2) return [];
  const lists = listsOf(text, sentence, hits).flatMap(apart);
  const choices = new Map<List, Choice>();
  for (const list of lists) {
    const chosen = list.hits.length > 1 ? choiceOf(list, taxonomy) : [];
    if (new Set(chosen.map(({ skill }) => skill.id)).size < 2) continue;
    const said =
      list.joints.some((joint) => isOr(joint) || isSlash(joint)) ||
      SIGN.CHOICE.test(list.lead + list.before) ||
      SIGN.OR_OTHER.test(list.behind) ||
      SIGN.OR_UNKNOWN.test(list.behind);
    choices.set(list, { hits: [...chosen], said });
  }
  joinChoices(lists, choices, text);
  return [...choices.values()];
}

/** What a list offers apart: cut where one of its choices ends, and each part again. */
function apart(list: List): List[] {
  const { hits, joints } = list;
  const at = [endAtIdea, endAtAnd, endAtComma].map((endOf) => endOf(list)).find((end) => end >= 0);
  if (at === undefined) return [list];
  return [
    { ...list, hits: hits.slice(0, at + 1), joints: joints.slice(0, at) },
    ...apart({ ...list, hits: hits.slice(at + 1), joints: joints.slice(at + 1) }),
  ];
}

/** In "Elixir or another functional language" the idea only says what the other one is like, and does not do instead. */
function endAtIdea({ hits, joints }: List): number {
  return joints.findIndex((joint, n) => SIGN.ANOTHER.test(joint) && isIdea(hits[n + 1] as Hit));
}

/** What tells how another one is, and names none: "columnar store", "BI tool"; but "NoSQL" is what a store is called by. */
const isIdea = (hit: Hit): boolean => hit.skill.category === 'concepts' || (isNotion(hit) && isWording(hit));

const isOr = (joint = ''): boolean => SIGN.OR.test(joint);
const isSlash = (joint = ''): boolean => SIGN.SLASHES.test(joint);

/** "Java or Kotlin and React or Vue" offers two choices: what stands on both sides of an "and", or of a comma, between two "or". */
function endAtAnd({ joints }: List): number {
  return joints.findIndex(
    (joint, n) => !isOr(joint) && isOr(joints[n - 1]) && joints.slice(n + 1).some(isOr),
  );
}

/** "Maven/Gradle, JUnit/TestNG" offers two choices, unless all of it is one. */
function endAtComma({ joints, lead, before }: List): number {
  if ([SIGN.CHOICE, SIGN.SUCH_AS, SIGN.KIND].some((sign) => sign.test(lead + before))) return -1;
  const isEnd = (joint: string, n: number) => !isSlash(joint) && isSlash(joints[n - 1]);
  return joints.some(isOr)
    ? -1
    : joints.findIndex((joint, n) => isEnd(joint, n) && joints.slice(n).some(isSlash));
}

/** Whether the lines beneath are what the sentence offers to choose from. */
export function offersLinesAfter(sentence: string): boolean {
  return SIGN.CHOICE_OF_LINES.test(sentence);
}

function choiceOf(list: List, taxonomy: Taxonomy): Hit[] {
  const { hits, joints, lead, before, behind } = list;
  if (SIGN.OR_OTHER.test(behind) || SIGN.OR_UNKNOWN.test(behind)) {
    const chosen = hits.slice(lastAnd(joints) + 1);
    return joints.every(isSlash) && areKin(chosen, taxonomy) ? [] : chosen;
  }
  const examples = SIGN.SUCH_AS.test(before) || SIGN.KIND.test(before);
  if (joints.some(isOr)) {
    // "(for example Kotlin or Scala, Go)": all that a parenthesis gives is an example.
    return examples && list.paren !== null ? hits : aroundOr(list, taxonomy);
  }
  if (SIGN.CHOICE.test(lead + before)) return SIGN.EXAMPLES_FOLLOW.test(behind) ? [] : hits;
  if (examples || SIGN.PARENTHESIS.test(before)) return examplesOf(list, examples, taxonomy);
  return slashed(list, taxonomy);
}

/** "a framework such as React, Vue" names examples; "Java (Spring, Hibernate)" names what belongs to it. */
function examplesOf(list: List, named: boolean, taxonomy: Taxonomy): Hit[] {
  const { hits, joints, before, behind } = list;
  const endsOpen = SIGN.AND_SO_ON.test(behind);
  const given = SIGN.OURS.test(before) || (SIGN.DUTY_WITH_TOOLS.test(before) && !endsOpen);
  if (given || SIGN.ASPECTS.test(before) || areCompanions(hits)) return [];
  const doInstead = areSubstitutes(hits, taxonomy);
  const notions = hits.filter(isNotion).length;
  const wholes = wholesOf(hits, taxonomy);
  if (!doInstead && (notions * 2 > hits.length || wholes.some(isPlatform))) return [];
  if (!named && endsOpen && wholes.length === 0 && !hits.some(isWording)) return hits;
  // "tools such as Docker, Kafka, Jest": what does other work does not stand in.
  if (named && !areMostlyOfOneKind(hits, taxonomy)) return slashed(list, taxonomy);
  const joined = joints.some((joint) => SIGN.AND.test(joint));
  if (!joined && (named || doInstead)) return hits;
  const isOfExamples = SIGN.SUCH_AS.test(before) && !SIGN.RELATED.test(before) && notions * 2 < hits.length;
  return isOfExamples ? hits : slashed(list, taxonomy);
}

/** In "SQL, AWS/GCP/Azure" only what the slashes join is a choice. */
function slashed({ hits, joints, before }: List, taxonomy: Taxonomy): Hit[] {
  if (SIGN.OURS.test(before)) return [];
  const from = joints.findIndex(isSlash);
  if (from < 0) return [];
  let to = from;
  while (isSlash(joints[to])) to++;
  const run = hits.slice(from, to + 1);
  return areSubstitutes(run, taxonomy) ? run : [];
}

/** "SQL and Java, Kotlin or Go, Docker": what leads up to the last "or", from the "and" before it on. */
function aroundOr({ hits, joints }: List, taxonomy: Taxonomy): Hit[] {
  const first = joints.findIndex(isOr);
  let last = joints.findLastIndex(isOr);
  while (isSlash(joints[last + 1])) last++;
  const from = Math.max(lastAnd(joints.slice(0, first)) + 1, compoundBefore(hits, joints, first));
  const isClear = SIGN.OR_BEHIND_COMMA.test(joints[first] as string);
  return hits.slice(isClear ? from : Math.max(from, ofOneKind(hits, joints, first, taxonomy)), last + 2);
}

/** In "cloud data warehouses or OLAP" the cloud is no member of its own: the number of the one it belongs to. */
function compoundBefore(hits: Hit[], joints: string[], or: number): number {
  let from = or;
  while (
    from > 0 &&
    !(joints[from - 1] === ' ' && isNotion(hits[from - 1] as Hit) && isWording(hits[from] as Hit))
  )
    from--;
  return from;
}

/**
 * In "Linux, AWS, Chef or Puppet" the last two are of a kind, and the choice is between them alone: the number of
 * the first that is like those around the "or", where these are like each other.
 */
function ofOneKind(hits: Hit[], joints: string[], or: number, taxonomy: Taxonomy): number {
  const alike = (a: Hit, b: Hit) => areOfOneKind(a, b, taxonomy);
  if (!alike(hits[or] as Hit, hits[or + 1] as Hit)) return 0;
  let from = or;
  while (from > 0 && hits.slice(from, or + 2).some((hit) => alike(hit, hits[from - 1] as Hit))) from--;
  // They are left out only where a plain comma parts them from the rest.
  return /^[\s\d./+]*,\s?$/.test(joints[from - 1] ?? '') ? from : 0;
}

/** The number of the last joint that is an "and"; -1 where there is none. */
function lastAnd(joints: string[]): number {
  return joints.findLastIndex((joint) => SIGN.AND.test(joint));
}
