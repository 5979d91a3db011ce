import type { Steps } from '../budget/budget.ts';
import { READING_LIMITS, TooLarge } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';
import type { JobNode } from './job-node.ts';
import { jsonOrNull } from './json-or-null.ts';
import { jobNodesIn } from './schema-org.ts';

/** A string, which ends at the first quote before a colon, comma, bracket or the end; or a loose comma. */
const STRING_OR_LOOSE_COMMA =
  /"([^"\\]*(?:(?:\\.|"(?!\s*(?:[:,\]}]|$)))[^"\\]*)*)(?:"|$)|,(?=\s*(?:[,\]}]|$))/gs;

/** Characters not allowed raw in a string: a quote, a line break, a backslash that escapes nothing. */
const UNESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON forbids
  /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|["\\\x00-\x1f]/g;

/**
 * Returns the schema.org JobPostings in a page's JSON-LD, in order, and skips unreadable scripts. Throws if a
 * page has too many.
 */
export function* jsonLdJobs(document: Document): Steps<JobNode[]> {
  const jobs: JobNode[] = [];
  let letters = 0;
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json" i]')) {
    letters += textContent?.length ?? 0;
    spend(1, textContent?.length);
    if (letters > READING_LIMITS.scripts) throw new TooLarge();
    jobs.push(...jobNodesIn(parseScript(textContent ?? '')));
    if (jobs.length > READING_LIMITS.jobs) throw new TooLarge();
    yield;
  }
  return jobs;
}

/**
 * Parses a JSON-LD script, or returns null. Scripts that mention no JobPosting are not parsed. Common faults
 * (trailing commas, raw line breaks in strings, comments around it) are repaired.
 */
function parseScript(source: string): unknown {
  if (source.length > READING_LIMITS.script || !source.includes('JobPosting')) return null;
  const json = withoutWrapping(source);
  const data = jsonOrNull(json);
  if (data !== null) return data;
  spend(0, json.length);
  return jsonOrNull(mendedJson(json));
}

/** Removes comments and CDATA marks that pages put around JSON for very old parsers. */
function withoutWrapping(source: string): string {
  return source
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)(?:\s*\*\/)?;?$/, '')
    .trim();
}

/**
 * Repairs common faults of templates in JSON: raw line breaks and quotes in strings, superfluous commas. One
 * pass only, as the text may be hostile: more thorough libraries retry, and take minutes for 12 KB of
 * unterminated strings.
 */
export function mendedJson(source: string): string {
  return source.replace(STRING_OR_LOOSE_COMMA, (_all, string: string | undefined) =>
    string === undefined ? '' : `"${string.replace(UNESCAPED, escaped)}"`,
  );
}

function escaped(sign: string): string {
  return sign.length > 1 ? sign : JSON.stringify(sign).slice(1, -1);
}
