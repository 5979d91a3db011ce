import SIGNS from '#data/signs/employer.json' with { type: 'json' };
import { findAll } from '../text/find-all.ts';
import { signsOf } from '../text/signs.ts';
import { SIGN as SENSE } from './sense-signs.ts';

const SIGN = signsOf(SIGNS);
/** Maximum distance of a name before its context, in characters. */
const LONGEST_NAME = 60;

/** Maximum number of names; real ads use up to seven for their employer. */
const MOST_NAMES = 12;

/**
 * Returns the names of an ad's employer without legal form ("Snowflake" of "Snowflake Inc."): the known one, and
 * those in the text.
 */
export function employersOf(company: string, text: string): string[] {
  const names = company ? [company, ...employersIn(text)] : employersIn(text);
  return [...new Set(names.slice(0, MOST_NAMES).map(withoutLegalForm).filter(Boolean))];
}

function withoutLegalForm(company: string): string {
  return company.replace(SENSE.LEGAL_FORM, '').replace(SENSE.LEGAL_FORM, '');
}

/** Finds employers in "At Acme, we …" and "Acme is an equal opportunity employer". */
function employersIn(text: string): string[] {
  const names = findAll(SIGN.BEFORE, text).map((match) => match.slice(1).find(Boolean) ?? '');
  for (const { index } of findAll(SIGN.AFTER, text)) {
    const name = SIGN.NAME_AT_END.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[1];
    if (name) names.push(name);
  }
  return [...new Set(names)];
}
