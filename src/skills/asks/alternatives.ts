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
 * Returns groups of alternative skills in a sentence: "Java, C# or Go", "one of …", "AWS/GCP/Azure", "a cloud
 * such as AWS, Azure". Lists with "and" or only commas are asked for as a whole. So are slashes between skills
 * that cannot replace each other ("HTML/CSS", "Docker/Kubernetes").
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

/** Splits a list where one of its choices ends, recursively. */
function apart(list: List): List[] {
  const { hits, joints } = list;
  const at = [endAtIdea, endAtAnd, endAtComma].map((endOf) => endOf(list)).find((end) => end >= 0);
  if (at === undefined) return [list];
  // "Redis, RabbitMQ or another message broker": the kind is no member, but offers those before it.
  const behind = at === endAtIdea(list) ? (joints[at] as string) : list.behind;
  return [
    { ...list, hits: hits.slice(0, at + 1), joints: joints.slice(0, at), behind },
    ...apart({ ...list, hits: hits.slice(at + 1), joints: joints.slice(at + 1) }),
  ];
}

/** Ends the list at a concept: in "Elixir or another functional language" it only describes the alternatives. */
function endAtIdea({ hits, joints }: List): number {
  return joints.findIndex((joint, n) => SIGN.ANOTHER.test(joint) && isIdea(hits[n + 1] as Hit));
}

/** Whether the hit describes a kind of product ("columnar store"). "NoSQL" also names the store itself. */
const isIdea = (hit: Hit): boolean => hit.skill.category === 'concepts' || (isNotion(hit) && isWording(hit));

const isOr = (joint = ''): boolean => SIGN.OR.test(joint);
const isSlash = (joint = ''): boolean => SIGN.SLASHES.test(joint);

/** Splits "Java or Kotlin and React or Vue" into two choices: at an "and" or a comma between two "or". */
function endAtAnd({ joints }: List): number {
  return joints.findIndex(
    (joint, n) => !isOr(joint) && isOr(joints[n - 1]) && joints.slice(n + 1).some(isOr),
  );
}

/** Splits "Maven/Gradle, JUnit/TestNG" into two choices, unless all members are one. */
function endAtComma({ joints, lead, before }: List): number {
  if ([SIGN.CHOICE, SIGN.SUCH_AS, SIGN.KIND].some((sign) => sign.test(lead + before))) return -1;
  const isEnd = (joint: string, n: number) => !isSlash(joint) && isSlash(joints[n - 1]);
  return joints.some(isOr)
    ? -1
    : joints.findIndex((joint, n) => isEnd(joint, n) && joints.slice(n).some(isSlash));
}

/** Whether the sentence offers the lines below it as alternatives. */
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
    // "(for example Kotlin or Scala, Go)": the whole parenthesis is examples.
    return examples && list.paren !== null ? hits : aroundOr(list, taxonomy);
  }
  if (SIGN.CHOICE.test(lead + before)) return SIGN.EXAMPLES_FOLLOW.test(behind) ? [] : hits;
  if (examples || SIGN.PARENTHESIS.test(before)) return examplesOf(list, examples, taxonomy);
  return slashed(list, taxonomy);
}

/**
 * Returns the examples of a kind: "a framework such as React, Vue". In "Java (Spring, Hibernate)" the
 * parenthesis lists parts instead.
 */
function examplesOf(list: List, named: boolean, taxonomy: Taxonomy): Hit[] {
  const { hits, joints, before, behind } = list;
  const endsOpen = SIGN.AND_SO_ON.test(behind);
  const given = SIGN.OURS.test(before) || (SIGN.DUTY_WITH_TOOLS.test(before) && !endsOpen);
  if (given || SIGN.ASPECTS.test(before) || areCompanions(hits)) return [];
  const joined = joints.some((joint) => SIGN.AND.test(joint));
  const doInstead = areSubstitutes(hits, taxonomy);
  const notions = hits.filter(isNotion).length;
  const wholes = wholesOf(hits, taxonomy);
  if (!doInstead && wholes.some(isPlatform)) return [];
  if (!joined && SIGN.FOR_EXAMPLE.test(before)) return hits;
  if (!doInstead && notions * 2 > hits.length) return [];
  if (!named && endsOpen && wholes.length === 0 && !hits.some(isWording)) return hits;
  // "tools such as Docker, Kafka, Jest": products for different jobs cannot replace each other.
  if (named && !areMostlyOfOneKind(hits, taxonomy)) return slashed(list, taxonomy);
  if (!joined && (named || doInstead)) return hits;
  const isOfExamples = SIGN.SUCH_AS.test(before) && !SIGN.RELATED.test(before) && notions * 2 < hits.length;
  return isOfExamples ? hits : slashed(list, taxonomy);
}

/** Returns only the members joined by slashes: "SQL, AWS/GCP/Azure". */
function slashed({ hits, joints, before }: List, taxonomy: Taxonomy): Hit[] {
  if (SIGN.OURS.test(before)) return [];
  const from = joints.findIndex(isSlash);
  if (from < 0) return [];
  let to = from;
  while (isSlash(joints[to])) to++;
  const run = hits.slice(from, to + 1);
  return areSubstitutes(run, taxonomy) ? run : [];
}

/** Returns the choice around the last "or", after any "and" before it: "SQL and Java, Kotlin or Go, Docker". */
function aroundOr({ hits, joints }: List, taxonomy: Taxonomy): Hit[] {
  const first = joints.findIndex(isOr);
  let last = joints.findLastIndex(isOr);
  while (isSlash(joints[last + 1])) last++;
  const from = Math.max(lastAnd(joints.slice(0, first)) + 1, compoundBefore(hits, joints, first));
  const isClear = SIGN.OR_BEHIND_COMMA.test(joints[first] as string);
  return hits.slice(isClear ? from : Math.max(from, ofOneKind(hits, joints, first, taxonomy)), last + 2);
}

/**
 * Returns the index of the compound that a word before the "or" belongs to: in "cloud data warehouses or OLAP"
 * the cloud is no member of its own.
 */
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
 * Returns the index of the first member of the same kind as those around the "or", if these are alike. In
 * "Linux, AWS, Chef or Puppet" the choice is only between the last two.
 */
function ofOneKind(hits: Hit[], joints: string[], or: number, taxonomy: Taxonomy): number {
  const alike = (a: Hit, b: Hit) => areOfOneKind(a, b, taxonomy);
  if (!alike(hits[or] as Hit, hits[or + 1] as Hit)) return 0;
  let from = or;
  while (from > 0 && hits.slice(from, or + 2).some((hit) => alike(hit, hits[from - 1] as Hit))) from--;
  // Others are excluded only if a plain comma separates them from the rest.
  return /^[\s\d./+]*,\s?$/.test(joints[from - 1] ?? '') ? from : 0;
}

/** Returns the index of the last joint that is an "and", or -1. */
function lastAnd(joints: string[]): number {
  return joints.findLastIndex((joint) => SIGN.AND.test(joint));
}
