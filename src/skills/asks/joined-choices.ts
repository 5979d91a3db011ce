import type { Hit } from '../names/matcher.ts';
import { SIGN } from './choice-signs.ts';
import type { List } from './lists.ts';
import { isNotion } from './substitutes.ts';

/** Alternative skills: one of them is enough. */
export interface Choice {
  hits: Hit[];
  /** Whether the text offers a choice ("or", "one of"), not only examples of a kind. */
  said: boolean;
}

/** Joins what several lists of a sentence offer as one choice. */
export function joinChoices(lists: readonly List[], choices: Map<List, Choice>, text: string): void {
  // "some of the following: Java, Go; Docker": everything after the colon is the choice.
  const following = lists.filter(({ before }) => SIGN.CHOICE_OF_FOLLOWING.test(before));
  const [first, ...rest] = following;
  if (first && rest.length > 0) {
    for (const list of rest) choices.delete(list);
    choices.set(first, { hits: following.flatMap(({ hits }) => hits), said: true });
  }
  for (const list of lists) joinToKind(list, choices, text);
  for (const list of lists) joinToEarlier(list, lists, choices);
}

/**
 * Adds a parenthesis to the choice around it: "MySQL or a NoSQL store (Redis, MongoDB)". In "HDLs (Verilog,
 * VHDL) or verification" it is a separate choice, as a concept cannot replace a product.
 */
function joinToKind(list: List, choices: Map<List, Choice>, text: string): void {
  const { paren, hits } = list;
  if (!paren) return;
  const isKind = (hit: Hit) =>
    hit.end <= paren.start && FEW_WORDS.test(text.slice(hit.end, paren.start)) && isNotion(hit);
  for (const [other, choice] of choices) {
    if (other === list || !choice.said || !choice.hits.some(isKind)) continue;
    const next = choice.hits.find((hit) => hit.start >= paren.end);
    if (next && (isNotion(next) || !SIGN.OR.test(text.slice(paren.end, next.start)))) continue;
    choice.hits.push(...hits);
    choices.delete(list);
    return;
  }
}
const FEW_WORDS = /^\s?(?:\p{Ll}+\s?){0,2}$/u;

/**
 * Adds examples ("Python, or another language such as Perl or Ruby") and remarks ("React (Vue is also fine)") to
 * the choice or the single member before them.
 */
function joinToEarlier(list: List, lists: readonly List[], choices: Map<List, Choice>): void {
  const willDo = SIGN.WILL_DO.test(list.behind);
  const [another = ''] = SIGN.OR_ANOTHER.exec(list.before) ?? [];
  if (!willDo && another === '') return;
  const its = willDo && !choices.has(list) ? list.hits.slice(-1) : list.hits;
  const limit = (its[0] as Hit).start - another.length;
  const at = Math.max(
    ...lists.flatMap(({ hits }) => hits.map(({ end }) => end).filter((end) => end <= limit)),
  );
  const other = lists.find(({ hits }) => hits.some(({ end }) => end === at));
  if (!other) return;
  const own = choices.get(other)?.hits ?? other.hits.filter(({ end }) => end === at);
  choices.delete(list);
  choices.set(other, { hits: [...new Set([...own, ...its])], said: true });
}
