import SIGNS from '#data/signs/employer.json' with { type: 'json' };
import { findAll } from '../text/find-all.ts';
import { signsOf } from '../text/signs.ts';
import { SIGN as SENSE } from './sense-signs.ts';

const SIGN = signsOf(SIGNS);
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
  return company.replace(SENSE.LEGAL_FORM, '').replace(SENSE.LEGAL_FORM, '');
}

/** "At Acme, we …", "Acme is an equal opportunity employer". */
function employersIn(text: string): string[] {
  const names = findAll(SIGN.BEFORE, text).map((match) => match.slice(1).find(Boolean) ?? '');
  for (const { index } of findAll(SIGN.AFTER, text)) {
    const name = SIGN.NAME_AT_END.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[1];
    if (name) names.push(name);
  }
  return [...new Set(names)];
}
