import WORDS from '#data/english-words.json' with { type: 'json' };
import FORMS from '#data/word-forms.json' with { type: 'json' };
import { namedId } from '../own-skill.ts';
import { isConcrete } from '../skill.ts';
import { skillOf } from '../taxonomy.ts';
import type { Span } from '../text/spans.ts';
import { stem } from '../text/stem.ts';
import type { Hit } from './matcher.ts';

/** Words that join a list's members, in all languages. */
const JOINING_WORDS = FORMS.listing.split(' ').filter((word) => /\p{L}/u.test(word));
/** Separates two members of a list, or a list from what is around it. */
const JOINT = new RegExp(`[,;/|•·&()\\n\\t:]|\\s(?:${JOINING_WORDS.join('|')})(?=\\s)`, 'giu');
/** Begins or ends a list. */
const EDGE = /[():]/;

const NAME = '(?:\\p{Lu}|\\p{Ll}+\\p{Lu})[\\p{L}\\p{N}]*(?:[.+#-][\\p{L}\\p{N}]+)*';
/** A name of one to three words, at the end, at the beginning, or all of a text. */
const LAST_NAME = new RegExp(`(?<!\\S)${NAME}(?: ${NAME}){0,2}$`, 'u');
const FIRST_NAME = new RegExp(`^${NAME}(?: ${NAME}){0,2}(?=[\\s.!]|$)`, 'u');
const WHOLE_NAME = new RegExp(`^${NAME}(?: ${NAME}){0,2}$`, 'u');

/** Spellings that only names have: "GetResponse", "pgSTAC", "Force10", "KeywordTool.io". */
const ODD = /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}|\p{L}\.\p{L}/u;

/** Stems of ordinary words. */
let englishWords: ReadonlySet<string> | null = null;

/** Known tools in a list, from which on a capital is enough. */
const LEAST = 2;

/** A part of a sentence between two joints. */
interface Member extends Span {
  /** The known tool that it is, if any. */
  known: Hit | null;
  /** Place of the unknown name that it may be, if any. */
  name: Span | null;
}

/**
 * Returns the names in a sentence's lists that the taxonomy lacks: "Angular, Mesop or Vue". A name needs a known
 * tool beside it, and two in its list unless only names are spelled as it is.
 *
 * @param hits everything found in the sentence, by position, also what turned out to be no skill
 * @param skills the skills among them
 * @param isEnglish whether capitals mark names; in German they mark every noun
 */
export function unknownNames(
  text: string,
  sentence: Span,
  { hits, skills, isEnglish }: { hits: readonly Hit[]; skills: readonly Hit[]; isEnglish: boolean },
): Hit[] {
  const tools = skills.filter(({ kind, skill }) => kind === 'name' && isConcrete(skill.kind));
  if (tools.length === 0) return [];
  return listsIn(text, sentence).flatMap((list) => {
    const members = list.map((span, n) =>
      memberAt(text, span, { isFirst: n === 0, isLast: n === list.length - 1, hits, tools }),
    );
    return namesAmong(members, text, isEnglish).map((name) => hitOf(name, text, hits));
  });
}

/** Returns the unknown names of a list. Each one found vouches for the next. */
function namesAmong(members: readonly Member[], text: string, isEnglish: boolean): Span[] {
  const known = members.filter((member) => member.known !== null).length;
  if (known === 0) return [];
  const clear = members.map(({ name }) => {
    if (name === null) return false;
    const written = text.slice(name.start, name.end);
    return ODD.test(written) || (isEnglish && known >= LEAST && hasNoOrdinaryWord(written));
  });
  const vouched = new Set<number>();
  for (const turn of [[...members.keys()], [...members.keys()].reverse()]) {
    for (const n of turn) {
      const isBeside = [n - 1, n + 1].some((m) => members[m]?.known || vouched.has(m));
      if (clear[n] && isBeside) vouched.add(n);
    }
  }
  return members.flatMap(({ name }, n) => (name && vouched.has(n) ? [name] : []));
}

/** Returns the members of each list in a sentence. */
function listsIn(text: string, { start, end }: Span): Span[][] {
  const lists: Span[][] = [[]];
  let at = start;
  for (const { 0: joint, index } of text.slice(start, end).matchAll(JOINT)) {
    lists.at(-1)?.push(trimmed(text, { start: at, end: start + index }));
    at = start + index + joint.length;
    if (EDGE.test(joint)) lists.push([]);
  }
  lists.at(-1)?.push(trimmed(text, { start: at, end }));
  return lists.filter((list) => list.length > 1);
}

function trimmed(text: string, { start, end }: Span): Span {
  const from = start + text.slice(start, end).search(/\S|$/);
  return { start: from, end: from + text.slice(from, end).trimEnd().length };
}

interface Place {
  isFirst: boolean;
  isLast: boolean;
  hits: readonly Hit[];
  tools: readonly Hit[];
}

function memberAt(text: string, span: Span, { isFirst, isLast, hits, tools }: Place): Member {
  const inside = hits.filter(({ start, end }) => start < span.end && span.start < end);
  const known =
    tools.find(
      ({ start, end }) =>
        (start === span.start || (isFirst && start > span.start)) &&
        (end === span.end || (isLast && end < span.end)) &&
        start < span.end &&
        span.start < end,
    ) ?? null;
  if (known || inside.length > 0) return { ...span, known, name: null };
  const written = text.slice(span.start, span.end);
  const form = isFirst ? LAST_NAME : isLast ? FIRST_NAME : WHOLE_NAME;
  const found = form.exec(written);
  if (!found) return { ...span, known, name: null };
  const start = span.start + found.index;
  return { ...span, known, name: { start, end: start + found[0].length } };
}

/** Whether a name has no word that people write in small letters, in whatever form. */
function hasNoOrdinaryWord(name: string): boolean {
  englishWords ??= new Set(WORDS.split(' '));
  const isOrdinary = (word: string) => word.length < 3 || englishWords?.has(stem(word.toLowerCase()));
  return !name.split(' ').some(isOrdinary);
}

function hitOf(name: Span, text: string, hits: readonly Hit[]): Hit {
  const written = text.slice(name.start, name.end);
  const skill = skillOf({ id: namedId(written), name: written }, 'own', 'tool');
  const before = hits.findLast(({ end }) => end <= name.start);
  const at = before ? before.last : 0;
  return { ...name, skill, kind: 'listed', bound: null, needs: 'nothing', first: at, last: at };
}
