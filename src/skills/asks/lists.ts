import SIGNS from '#data/signs/lists.json' with { type: 'json' };
import type { Hit } from '../names/matcher.ts';
import { parenthesesOf } from '../text/clauses.ts';
import { signsOf } from '../text/signs.ts';
import type { Span } from '../text/spans.ts';
import { LIST_WORDS } from './choice-signs.ts';

/** Skills that a sentence names in a row, with nothing but list signs between them. */
export interface List {
  hits: Hit[];
  /** The text between each of them and the next. */
  joints: string[];
  /** What the sentence was cut off from at a dash: "one cloud - "; else empty. */
  lead: string;
  /** The sentence up to the first of them, and from the last of them on. */
  before: string;
  behind: string;
  /** The parenthesis that it stands in, or null. */
  paren: Span | null;
}

const SIGN = signsOf(SIGNS, LIST_WORDS);
/** Three unknown names are no longer. */
const LONGEST_JOINT = 100;
/**
 * The lists of a sentence. A parenthesis is a list of its own, and the list around it goes on behind it:
 * "AWS (Lambda, S3), Azure or GCP" has two.
 */
export function listsOf(text: string, sentence: Span, hits: readonly Hit[]): List[] {
  const own = text.slice(sentence.start, sentence.end);
  const parens = parenthesesOf(own)
    .filter(({ start }) => !SIGN.CARRIES_ON.test(own.slice(start)))
    .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }));
  const byLevel = Map.groupBy(hits, (hit) => parens.findIndex((paren) => holds(paren, hit)));
  return [...byLevel].flatMap(([level, its]) => runsOf(text, sentence, its, parens, parens[level] ?? null));
}

/** In characters. */
const LONGEST_LEAD = 100;

function runsOf(
  text: string,
  sentence: Span,
  hits: readonly Hit[],
  parens: readonly Span[],
  paren: Span | null,
): List[] {
  const runs: List[] = [];
  const lead =
    SIGN.LEAD.exec(text.slice(Math.max(0, sentence.start - LONGEST_LEAD), sentence.start))?.[0] ?? '';
  for (const hit of longestOf(hits)) {
    const run = runs.at(-1);
    const last = run?.hits.at(-1);
    const joint = last ? withoutParentheses(text, last.end, hit.start, parens) : '';
    if (run && joint.length < LONGEST_JOINT && (SIGN.BETWEEN.test(joint) || SIGN.WITH_UNKNOWN.test(joint))) {
      run.hits.push(hit);
      run.joints.push(joint);
      run.behind = text.slice(hit.end, sentence.end);
    } else {
      const before = text.slice(sentence.start, hit.start);
      const behind = text.slice(hit.end, sentence.end);
      runs.push({ hits: [hit], joints: [], lead, before, behind, paren });
    }
  }
  return runs;
}

/** One hit a place, the longest: "machine learning pipelines" is one member of a list, and names two skills. */
function longestOf(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

function withoutParentheses(text: string, from: number, to: number, parens: readonly Span[]): string {
  let joint = '';
  let at = from;
  for (const { start, end } of [...parens].sort((a, b) => a.start - b.start)) {
    if (start < at || end > to) continue;
    joint += text.slice(at, start);
    at = end;
  }
  return joint + text.slice(at, to);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}
