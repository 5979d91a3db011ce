import type { Hit } from '../names/matcher.ts';
import { rx } from '../text/rx.ts';

/** "Ms. Jenkins", "Dr Ruby Hughes", "named after Kafka"; "Ms Excel" is Microsoft's. */
const ADDRESS =
  /(?:\b(?:Mr|Mrs|Dr|Prof|Professor|Herr|Frau|Mme|Madame|Monsieur)\.?|\bMs\.|\b[Nn]amed after)\s(?:[A-Z][a-zà-ÿ]+\s)?$/u;
/** "Your contact: Tom …", "speak to Tom …": a surname follows. */
const FIRST_NAME =
  /\b(?:[Cc]ontact(?: person)?:?|[Rr]ecruiter:|(?:[Ss]peak|[Tt]alk|[Rr]eport|[Rr]eporting|[Aa]pply) (?:to|with))\s[A-Z][a-zà-ÿ]+\s$/u;
const ENDS_NAME = /^(?:\s?[,.;()\n]|\s?$|\s(?:from|in|at|on|by|or|and)\b)/u;
/** "Cassandra, our office manager", "Ruby Hughes, your recruiter". */
const IS_SOMEBODY = rx('u')`
  ^(?:\s[A-Z][a-zà-ÿ]+)?, (?:our|your|the) (?:[a-z]+ )?(?:
    recruiter
    |(?:co-?)?founder|CEO|COO|CTO
    |(?:office|hiring|HR|people|talent) (?:manager|lead|partner)
  )\b
`;
/** "Docker Street", "Delphi Hotels". */
const IS_PLACE = /^ (?:Street|Avenue|Boulevard|Road|Caf[ée]|Hotels?|Restaurants?|Bakery)(?![A-Za-zÀ-ɏ])/u;
/** How far around a name is read, in characters. */
const NEAR = 60;

/** Whether a name is that of a person, a street or a house: "Ms. Jenkins", "Docker Street". */
export function isProperName({ start, end }: Hit, text: string): boolean {
  if (!/^[A-Z]/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (ADDRESS.test(before) || IS_SOMEBODY.test(after) || IS_PLACE.test(after)) return true;
  return FIRST_NAME.test(before) && ENDS_NAME.test(after);
}
