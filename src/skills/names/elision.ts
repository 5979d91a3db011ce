import FORMS from '#data/word-forms.json' with { type: 'json' };
import { GAP, type Token } from '../text/tokens.ts';
import type { Candidate, Name } from './candidates.ts';
import type { NameIndex } from './name-index.ts';

/** Words of a text with the name index. */
export interface NamedWords {
  text: string;
  tokens: readonly Token[];
  names: NameIndex<Name>;
}

/**
 * Finds names in lists that write a shared word once: "load, acceptance and unit tests" includes load tests,
 * "Azure DevOps Boards and Repos" Azure Repos. A complete match in the list reveals it. Places cover only a
 * name's own words.
 */
export function elidedIn(candidates: readonly Candidate[], words: NamedWords): Candidate[] {
  const { tokens } = words;
  const elided: Candidate[] = [];
  let behind = -1;
  for (const candidate of candidates) {
    const { ending, own } = candidate;
    const last = own.at(-1) as number;
    if (own.length < 2 || own.length <= last - (own[0] as number)) continue;
    if (SHARED.has(tokens[last]?.word ?? '')) elided.push(...namesBefore(candidate, words));
    // Among names with one end the longest comes first: "Google Cloud Functions" before "Cloud Functions".
    if (ending.kind !== 'name' || ending.needs !== 'nothing' || last <= behind) continue;
    behind = last;
    elided.push(...namesBehind(candidate, words));
  }
  return withoutTwins(elided);
}

/** Removes duplicates: several phrases of the last member may reveal the same list. */
function withoutTwins(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ ending, own }) => {
    const place = `${ending.skill.id} ${own[0]}`;
    const isTwin = seen.has(place);
    seen.add(place);
    return !isTwin;
  });
}

/** Last words that list members may share; others are too ambiguous ("storage and retrieval system"). */
const SHARED_WORDS =
  'test tests testing database databases model models modeling modelling learning queue queues monitoring ' +
  'analytics engineering processing networks algorithms regression';
const SHARED = new Set(SHARED_WORDS.split(' '));
/** Maximum words of a member: "End to end" of "end to end, load and unit tests". */
export const MOST_WORDS = 3;

/** Returns the names that a list's members form with the last member's last word. */
function namesBefore({ ending, own }: Candidate, words: NamedWords): Candidate[] {
  const { tokens } = words;
  const first = own[0] as number;
  const head = tokens[own.at(-1) as number] as Token;
  const found: Candidate[] = [];
  for (let last = lastWordBefore(first, tokens); last !== null; ) {
    const member = memberUpTo(last, head, words);
    found.push(...member.filter((other) => other.ending.skill !== ending.skill));
    const start = member[0]?.own[0] ?? last;
    // "Load stress and unit tests" lost a comma.
    const goesOn = isListed(tokens[start]) || (member.length > 0 && tokens[start]?.gap === GAP.space);
    last = goesOn ? start - 1 : null;
  }
  // A comma alone may join anything: "the cloud, data models".
  return tokens[first]?.gap === GAP.comma ? [] : found;
}

/** Returns the names that the longest member ending here forms with the list's last word. */
function memberUpTo(last: number, head: Token, { tokens, names }: NamedWords): Candidate[] {
  let own = [last];
  while (own.length < MOST_WORDS && (tokens[own[0] as number]?.gap ?? GAP.stop) <= GAP.space) {
    own = [(own[0] as number) - 1, ...own];
  }
  for (; own.length > 0; own = own.slice(1)) {
    const words = own.map((n) => tokens[n] as Token);
    const endings = named([...words, { ...head, gap: GAP.space }], names);
    if (endings.length > 0) return endings.map((ending) => ({ ending, own, elided: true }));
  }
  return [];
}

/** Returns the names that list members form with the product in the first member: Boards of Azure DevOps. */
function namesBehind({ ending: whole, own }: Candidate, words: NamedWords): Candidate[] {
  const { tokens, names } = words;
  const head = own.slice(0, -1).map((n) => tokens[n] as Token);
  const last = own.at(-1) as number;
  let at = firstWordBehind(last, tokens);
  if (at === null || named(head, names).length === 0) return [];
  // After a maker of many products a comma may lead to other makers' products: "Azure CLI, PowerShell".
  if (head.length === 1 && (isListed(tokens[last + 1]) || !isCapital(tokens[at], words.text))) return [];
  const found: Candidate[] = [];
  for (; at !== null; at = firstWordBehind(at, tokens)) {
    const member = tokens[at] as Token;
    const parts = named([...head, { ...member, gap: GAP.space }], names);
    if (isCapital(member, words.text) !== isCapital(tokens[last], words.text)) break;
    if (parts.length === 0 || named([member], names).length > 0) break;
    for (const ending of parts)
      if (ending.skill !== whole.skill) found.push({ ending, own: [at], elided: true });
  }
  return found;
}

/** Returns the names that exactly these words form, without further context. */
export function named(words: readonly Token[], names: NameIndex<Name>): Name[] {
  const found: Name[] = [];
  names.find(words, 0, (ending, own) => {
    if (own.length === words.length && ending.needs === 'nothing' && !ending.cased) found.push(ending);
  });
  return found;
}

export const JOINING: ReadonlySet<string> = new Set(FORMS.joining.split(' '));

const isListed = (token: Token | undefined) => token?.gap === GAP.comma || token?.gap === GAP.slash;

/** Returns the index of the last word of the preceding list member, or null. */
function lastWordBefore(n: number, tokens: readonly Token[]): number | null {
  if (n > 0 && isListed(tokens[n])) return n - 1;
  const joining = tokens[n - 1];
  if (n < 2 || !joining || !JOINING.has(joining.word) || tokens[n]?.gap !== GAP.space) return null;
  return joining.gap === GAP.space || joining.gap === GAP.comma ? n - 2 : null;
}

/** Returns the index of the first word of the following list member, or null. */
function firstWordBehind(n: number, tokens: readonly Token[]): number | null {
  const next = tokens[n + 1];
  if (!next || next.gap < GAP.space || next.gap === GAP.stop) return null;
  if (JOINING.has(next.word)) return tokens[n + 2]?.gap === GAP.space ? n + 2 : null;
  return isListed(next) ? n + 1 : null;
}

function isCapital(token: Token | undefined, text: string): boolean {
  return token !== undefined && /\p{Lu}/u.test(text.charAt(token.start));
}
