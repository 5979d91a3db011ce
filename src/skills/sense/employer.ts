import { rx } from '../text/rx.ts';
import { LEGAL_FORM } from './sense-signs.ts';

/** A company's name: up to three words with a capital. */
const NAME = '(\\p{Lu}[A-Za-zÀ-ɏ\\d&+-]*(?:[ .]\\p{Lu}[A-Za-zÀ-ɏ\\d&+-]*){0,2})';
/** The name follows: "At Acme, we", "About Acme", "join Acme as". */
const BEFORE = new RegExp(
  [
    `\\b[Aa]t ${NAME},? (?:we|our|you)\\b`,
    `^(?:About|Why|Why join|Life at|Join) ${NAME}\\s?[:?]?$`,
    `\\b(?:[Cc]areers?|[Ll]ife|[Ee]mployment|[Oo]pportunity|[Ww]elcome you|[Tt]eam) (?:at|to) ${NAME}(?=[,.:;!?)]|$)`,
    `\\b[Jj]oin ${NAME} (?:as|and)\\b`,
    `\\b(?:intern|role|engineer|scientist|developer|analyst|position|job|[Ww]orking|[Cc]areer) at ${NAME} (?:is|are|means|you|we|will)\\b`,
    `\\b[Ww]ithin ${NAME}['’]s (?:[A-Za-z]+ ){0,2}(?:organi[sz]ation|teams?|department|division)\\b`,
  ].join('|'),
  'gmu',
);
/** The name stands before it: "Acme is hiring", "Acme is seeking", "Acme is an equal opportunity employer", "Acme (NASDAQ". */
const AFTER = rx('gi')`
  [ ](?:
    (?:is|are) (?:
      (?:proud to be )?an? (?:equal|affirmative)
      |(?:currently |now )?(?:hiring|recruiting|seeking|looking for|searching for)|proud to
      |headquartered|backed by
    )\b
    |(?:was|has been) (?:founded|established)
    |has (?:grown|raised|thousands of|(?:over|more than) \d)
    |\((?:nasdaq|nyse)
  )
`;
const NAME_AT_END = new RegExp(`${NAME}$`, 'u');
/** How far back a name is looked for, in characters. */
const LONGEST_NAME = 60;

/** An ad has one employer, and calls it by seven names at most; whose text has more is none that was written for people. */
const MOST_NAMES = 12;

/**
 * The names by which an ad speaks of its own employer, without their legal form ("Snowflake Inc." is Snowflake): the one
 * that is known, and those that the text gives.
 */
export function employersOf(company: string, text: string): string[] {
  const names = company ? [company, ...employersIn(text)] : employersIn(text);
  return [...new Set(names.slice(0, MOST_NAMES).map(withoutLegalForm).filter(Boolean))];
}

function withoutLegalForm(company: string): string {
  return company.replace(LEGAL_FORM, '').replace(LEGAL_FORM, '');
}

/** "At Acme, we …", "Acme is an equal opportunity employer". */
function employersIn(text: string): string[] {
  const names = [...text.matchAll(BEFORE)].map((match) => match.slice(1).find(Boolean) ?? '');
  for (const { index } of text.matchAll(AFTER)) {
    const name = NAME_AT_END.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[1];
    if (name) names.push(name);
  }
  return [...new Set(names)];
}
