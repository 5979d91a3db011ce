import SIGNS from '#data/signs/lists.json' with { type: 'json' };
import type { Hit } from '../names/matcher.ts';
import { parenthesesOf } from '../text/clauses.ts';
import { signsOf } from '../text/signs.ts';
import { type Span, shift } from '../text/spans.ts';
import { LIST_WORDS } from './choice-signs.ts';

/** Skills in a row with only list separators between them. */
export interface List {
  hits: Hit[];
  /** Text between each member and the next. */
  joints: string[];
  /** Text before a dash that the sentence was cut from ("one cloud - "), otherwise empty. */
  lead: string;
  /** The sentence before the first member, and from the last member on. */
  before: string;
  behind: string;
  paren: Span | null;
}

/** Separators of lists, and words that introduce a list's lines; the data explains each. */
export const LIST_SIGN = signsOf(SIGNS, LIST_WORDS);
/** Maximum length of a joint, enough for three unknown names. */
const LONGEST_JOINT = 100;
/**
 * Splits a sentence into lists. A parenthesis is a list of its own, and the list around it continues after it:
 * "AWS (Lambda, S3), Azure or GCP" has two.
 */
export function listsOf(text: string, sentence: Span, hits: readonly Hit[]): List[] {
  const own = text.slice(sentence.start, sentence.end);
  const parens = parenthesesOf(own)
    .filter(({ start }) => !LIST_SIGN.CARRIES_ON.test(own.slice(start)))
    .map((paren) => shift(paren, sentence.start));
  const byLevel = Map.groupBy(hits, (hit) =>
    parens.findIndex(({ start, end }) => start < hit.start && hit.end < end),
  );
  return [...byLevel].flatMap(([level, its]) => runsOf(text, sentence, its, parens[level] ?? null));
}

/** In characters. */
const LONGEST_LEAD = 100;

function runsOf(text: string, sentence: Span, hits: readonly Hit[], paren: Span | null): List[] {
  const runs: List[] = [];
  const lead =
    LIST_SIGN.LEAD.exec(text.slice(Math.max(0, sentence.start - LONGEST_LEAD), sentence.start))?.[0] ?? '';
  for (const hit of longestOf(hits)) {
    const run = runs.at(-1);
    const last = run?.hits.at(-1);
    const joint = last ? text.slice(last.end, hit.start).replace(LIST_SIGN.WHOLE_PARENTHESIS, '') : '';
    const behind = text.slice(hit.end, sentence.end);
    if (
      run &&
      joint.length < LONGEST_JOINT &&
      (LIST_SIGN.BETWEEN.test(joint) || LIST_SIGN.WITH_UNKNOWN.test(joint))
    ) {
      run.hits.push(hit);
      run.joints.push(joint);
      run.behind = behind;
    } else {
      const before = text.slice(sentence.start, hit.start);
      runs.push({ hits: [hit], joints: [], lead, before, behind, paren });
    }
  }
  return runs;
}

/** Returns the longest hit at each place: "machine learning pipelines" is one member but names two skills. */
function longestOf(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}
