import FORMS from '#data/word-forms.json' with { type: 'json' };
import { GAP, type Token } from '../text/tokens.ts';
import { wordOf } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import { JOINING, MOST_WORDS, type NamedWords, named } from './elision.ts';

/** Nouns whose kinds a following list names: "tests (unit, load)", "testing at all levels: unit and contract". */
const KINDS: ReadonlySet<string> = new Set(FORMS['of-kinds'].split(' '));
/** Maximum words between the noun and the list: "testing strategies at all levels: …". */
const FAR = 5;
const OPENS = /^\s*(?:\(|:\s|\s-\s)/;

/** Returns names whose last word precedes the list of their first words. Places cover only a name's own words. */
export function kindsListed(words: NamedWords): Candidate[] {
  return words.tokens.flatMap(({ word }, n) => (KINDS.has(word) ? membersOf(n, words) : []));
}

function membersOf(head: number, words: NamedWords): Candidate[] {
  const { tokens } = words;
  let at = firstOfList(head, words);
  const found: Candidate[][] = [];
  while (at !== null) {
    const end = endOfMember(at, tokens);
    const names = namesOf(at, end, head, words);
    // The first member that is no kind ends the list: "(unit, integration), Docker".
    if (names.length === 0) break;
    found.push(names);
    at = nextMember(end, tokens);
  }
  return found.length > 1 ? found.flat() : [];
}

function firstOfList(head: number, { text, tokens }: NamedWords): number | null {
  for (let n = head + 1; n <= head + FAR; n++) {
    const token = tokens[n];
    if (!token) return null;
    if (OPENS.test(text.slice(tokens[n - 1]?.end, token.start))) return n;
    if (token.gap > GAP.space) return null;
  }
  return null;
}

function endOfMember(first: number, tokens: readonly Token[]): number {
  let end = first + 1;
  while ((tokens[end]?.gap ?? GAP.stop) <= GAP.space && !JOINING.has(tokens[end]?.word ?? '')) end++;
  return end;
}

function nextMember(end: number, tokens: readonly Token[]): number | null {
  const next = tokens[end];
  if (!next || next.gap === GAP.stop) return null;
  if (!JOINING.has(next.word)) return end;
  // A line may be cut off: "tests: load, volume, and".
  return (tokens[end + 1]?.gap ?? GAP.stop) <= GAP.space ? end + 1 : null;
}

const TESTING = wordOf('testing');

function namesOf(from: number, end: number, head: number, { tokens, names }: NamedWords): Candidate[] {
  if (end - from > MOST_WORDS) return [];
  const own = Array.from({ length: end - from }, (_, n) => from + n);
  const words = own.map((n) => tokens[n] as Token);
  const shared: Token = { ...(tokens[head] as Token), word: TESTING.text, entry: TESTING, gap: GAP.space };
  return named([...words, shared], names).map((ending) => ({ ending, own, elided: true }));
}
