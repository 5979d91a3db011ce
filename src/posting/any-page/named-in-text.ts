import { oneLine } from '../dom/select.ts';
import { someOf } from '../dom/some-of.ts';
import type { Block } from '../posting.ts';
import type { FieldCandidate } from './evidence.ts';

/** A name: up to four words, each with a capital or a digit. */
const NAME = String.raw`((?:[\p{L}\d]|[.'’&+-](?=[\p{L}\d]))+(?: (?:[\p{Lu}\d&](?:[\p{L}\d]|[.'’&+-](?=[\p{L}\d]))*)){0,4}(?:,? (?:Inc|Ltd|LLC|GmbH|AG|SE|s\.r\.o|a\.s)\.?)?)`;
const AFTER_NAME = String.raw`(?= (?:is|are|ist|est|es|è|je|jest|är|er|on) (?:an?|the|one|ein[e]?|die|der|un[ea]?|le|la|el|lo|společnost|firma|jednou?|jedním)\b)`;
const SUBJECT = new RegExp(`^${NAME}${AFTER_NAME}`, 'u');
const JOINED = new RegExp(
  String.raw`\b(?:[Jj]oin|[Rr]ejoindre|[Rr]ejoignez|[Rr]ejoins|(?:[Ww]ork|[Cc]areer|[Jj]obs?|[Ll]ife) (?:at|for)|[Üü]nete a)\s+(?!the\b|our\b|us\b|a\b|an\b|this\b|in\b|as\b|and\b|forces\b|notre\b|une?\b|la\b|nous\b)${NAME}`,
  'u',
);
/** Hiring phrases that name the employer: "Contoso is hiring", "Contoso recrute", "Contoso sucht". */
const HIRES = new RegExp(
  `(?:^|[.!?:] |[。！？：])(?:Die |Der |La |Le |L[’'])?${NAME} (?:is (?:hiring|looking|seeking)|are (?:hiring|looking)|recrute|cherche|recherche|sucht|hledá|hľadá|szuka|poszukuje|zoekt|busca|contrata|cerca|søger|söker|søker|hakee|ищет|шукає)(?: |$|:)`,
  'u',
);
const ABOUT = new RegExp(
  String.raw`^(?:[Aa]bout|[Üü]ber|À propos (?:de|d[’'])|[Ss]obre|O (?:firmie|společnosti|spoločnosti)|[Oo]ver|[Oo]m|Chi è)\s?${NAME}:?$`,
  'u',
);
/** Capitalised sentence starts that look like names. */
const NO_NAME =
  /^(?:(?:you|we|our|your|their|these|those|all|any|each|every) .*|this|that|it|he|she|they|we|you|i|our|your|there|here|what|who|the .*|a|an|as|role|position|job|company|team|us|me|uns|dich|nous|vous|il|elle|wir|sie|unser.*|on|der|die|das|le|la|les|el|los|to|ta|about|join|remote|location)$/i;
const MOST_BLOCKS = 60;

/** Extracts employer names from the ad's sentences: "Contoso is a …", "join Contoso", "About Contoso". */
export function namesInText(document: Document, blocks: readonly Block[]): FieldCandidate[] {
  const headings = someOf(document, 'h1, h2, h3', 20).map((heading) => oneLine(heading));
  const texts = blocks.slice(0, MOST_BLOCKS).map(({ text }) => text.slice(0, 400));
  const found = [
    ...firstMatch(texts.slice(0, 12), SUBJECT, 'subject', 2.5),
    ...firstMatch(texts, JOINED, 'join', 4),
    ...firstMatch([...headings, ...texts.slice(0, 30)], HIRES, 'hires', 5),
    ...firstMatch([...headings, ...texts], ABOUT, 'about', 3),
  ];
  return found.filter(({ text }) => !NO_NAME.test(text) && /\p{Lu}|\d/u.test(text));
}

function firstMatch(
  texts: readonly string[],
  pattern: RegExp,
  from: string,
  score: number,
): FieldCandidate[] {
  for (const text of texts) {
    const name = text.match(pattern)?.[1]?.replace(/[.’']+s?$/, '');
    if (name && !NO_NAME.test(name)) return [{ text: name, from, score }];
  }
  return [];
}
