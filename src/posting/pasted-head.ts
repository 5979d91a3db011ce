import { isJobTitle } from './generic/job-title.ts';
import { postingSectionOf } from './section-words.ts';
import { tidy } from './text.ts';

/** What a posting is, in a line each; empty where the text does not say. */
export interface PastedHead {
  title: string;
  company: string;
  location: string;
}

/** The head of a text stands in its first lines; what is longer than a title is a sentence. */
const LINES = 15;
const LONGEST = 110;

const LABELS: Record<keyof PastedHead, RegExp> = {
  title:
    /^(?:(?:job )?title|position|role|subject|stelle|betreff|(?:intitulé du )?poste|objet|puesto|asunto|stanowisko|pozice)\s*:\s*(.+)$/i,
  company:
    /^(?:company|employer|client|organi[sz]ation|firma|unternehmen|entreprise|société|empresa|azienda|společnost)\s*:\s*(.+)$/i,
  location:
    /^(?:(?:job |work )?location|place|office|standort|arbeitsort|ort|lieu|ubicación|lugar|sede|lokalizacja|místo)\s*:\s*(.+)$/i,
};
/** What a mail puts before a subject that it passes on. */
const PASSED_ON = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i;
const NO_TITLE =
  /^(?:https?:|www\.|(?:from|to|cc|date|sent|von|an|datum|de|à|para|fecha)\s*:|(?:hi|hello|hey|dear|hallo|liebe|guten tag|bonjour|hola|ahoj|dobrý den)\b)/i;
const IN_SENTENCE =
  /^(?:(?:here )?at )?(?<company>\p{Lu}[\p{L}\p{N}&.’' -]{1,40}?),? (?:is|are) (?:now |currently )?(?:hiring|looking for|seeking|searching for|recruiting)(?: for)?(?: an?| our next| the)? (?<title>[\p{L}\p{N}#+./ -]{3,80}?)(?= (?:to|who|with|for|in|at|based|that)\b|[.!?,;:()]|$)/u;
const AT_COMPANY = /^(?<title>.{3,}?) (?:at|@|bei|chez) (?<company>\p{Lu}.{1,50})$/u;
/** What heads a part of the ad, and names nobody. */
const PART = /^(?:about|über|à propos|sobre|acerca de|chi siamo|o nás|o nas|who we are)(?!\p{L})/iu;
const PRONOUN = /^(?:we|they|who|it|this|that|there|i|you)$/i;

/**
 * Guesses of which job a pasted text is the ad, from its first lines: labels ("Company: Contoso"), a sentence ("Contoso
 * is looking for a tester"), or the first line that reads like a title. To be shown to the user, who knows better.
 */
export function guessHead(text: string): PastedHead {
  const lines = headLines(text);
  const told = firstOf(lines, IN_SENTENCE);
  const company = labelled(lines, 'company') || companyIn(told);
  const title = labelled(lines, 'title').replace(PASSED_ON, '') || titleLine(lines) || (told?.title ?? '');
  const [, role = title, employer = ''] = title.match(AT_COMPANY) ?? [];
  return {
    title: tidy(role),
    company: tidy(company || employer || lineBeside(lines, title)),
    location: labelled(lines, 'location'),
  };
}

/** The first lines of a text that hold anything, without the marks of quotations and headings. */
function headLines(text: string): string[] {
  const start = text.slice(0, LINES * 400).split(/\r\n?|\n/);
  return start
    .map((line) => tidy(line.replace(/^[>#*\s]+|\*+\s*$/g, '')))
    .filter(Boolean)
    .slice(0, LINES);
}

function labelled(lines: readonly string[], field: keyof PastedHead): string {
  for (const line of lines) {
    const value = line.length <= 2 * LONGEST && line.match(LABELS[field])?.[1];
    if (value) return value;
  }
  return '';
}

function firstOf(lines: readonly string[], pattern: RegExp) {
  return lines.map((line) => line.slice(0, 400).match(pattern)?.groups).find(Boolean);
}

const companyIn = (told: Record<string, string> | undefined): string =>
  told?.company && !PRONOUN.test(told.company) ? told.company : '';

/** The first line that names a job or, where none does, the first that could be a title. */
function titleLine(lines: readonly string[]): string {
  const short = lines.filter(isShort);
  return short.find(isJobTitle) ?? (lines[0] !== undefined && short[0] === lines[0] ? short[0] : '');
}

/** The line above or below the title, where it is as short and is no title, place or section itself: the employer. */
function lineBeside(lines: readonly string[], title: string): string {
  const at = lines.indexOf(title);
  const beside = at < 0 ? [] : [lines[at - 1], lines[at + 1]];
  return beside.find((line) => line !== undefined && isName(line)) ?? '';
}

const isShort = (line: string): boolean =>
  line.length <= LONGEST &&
  !/[.!?,;:]$/.test(line) &&
  !NO_TITLE.test(line) &&
  postingSectionOf(line) === null;

const isName = (line: string): boolean =>
  isShort(line) &&
  line.length <= 50 &&
  /^\p{Lu}/u.test(line) &&
  !/[,·|•\d]/.test(line) &&
  !PART.test(line) &&
  !isJobTitle(line);
