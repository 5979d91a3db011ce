import { isJobTitle } from '../any-page/job-title.ts';
import { postingSectionOf } from '../text/section-words.ts';
import { tidy } from '../text/text.ts';

/** Title, employer and place of a pasted posting; empty if the text does not say. */
export interface PastedHead {
  title: string;
  company: string;
  location: string;
}

/** Number of first lines searched; a line longer than a title is a sentence. */
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
/** Reply and forward prefixes of a mail's subject. */
const PASSED_ON = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i;
const NO_TITLE =
  /^(?:https?:|www\.|(?:from|to|cc|date|sent|von|an|datum|de|à|para|fecha)\s*:|(?:hi|hello|hey|dear|hallo|liebe|guten tag|bonjour|hola|ahoj|dobrý den)\b)/i;
const IN_SENTENCE =
  /^(?:(?:here )?at )?(?<company>\p{Lu}[\p{L}\p{N}&.’' -]{1,40}?),? (?:is|are) (?:now |currently )?(?:hiring|looking for|seeking|searching for|recruiting)(?: for)?(?: an?| our next| the)? (?<title>[\p{L}\p{N}#+./ -]{3,80}?)(?= (?:to|who|with|for|in|at|based|that)\b|[.!?,;:()]|$)/u;
const AT_COMPANY = /^(?<title>.{3,}?) (?:at|@|bei|chez) (?<company>\p{Lu}.{1,50})$/u;
/** Headings that look like an employer but open a section. */
const PART = /^(?:about|über|à propos|sobre|acerca de|chi siamo|o nás|o nas|who we are)(?!\p{L})/iu;
const PRONOUN = /^(?:we|they|who|it|this|that|there|i|you)$/i;

/**
 * Guesses title, employer and place from a pasted text's first lines: labels ("Company: Contoso"), a sentence
 * ("Contoso is looking for a tester"), or the first title-like line. The user can correct the guess.
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

/** Returns the first non-empty lines without marks of quotations and headings. */
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

/** Returns the first line that names a job, otherwise the first line if it is as short as a title. */
function titleLine(lines: readonly string[]): string {
  const short = lines.filter(isShort);
  return short.find(isJobTitle) ?? (lines[0] !== undefined && short[0] === lines[0] ? short[0] : '');
}

/** Returns the employer: a line above or below the title that is as short and is no title, place or section. */
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
