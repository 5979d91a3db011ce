import { foldName } from '../text/text.ts';

/** Host parts that name nobody: purpose of the site, and second-level parts of country domains. */
const NO_NAME =
  /^(?:www\d?|careers?|jobs?|karriere|kariera|hiring|work|join|apply|boards?|recruit(?:ing|ment)|talent|co|com|org|net|gov|edu|ac|app|web|en|de|fr)$/;
const LEAST = 3;
const MOST_WORDS = 4;

/** Returns the folded name in a host: "contoso" of careers.contoso.co.uk; empty if there is none. */
export function nameOfHost(hostname: string): string {
  const labels = hostname.toLowerCase().split('.').slice(0, -1);
  const name = labels.findLast((label) => !NO_NAME.test(label)) ?? '';
  return name.length < LEAST || /^\d+$/.test(name) ? '' : joined(name);
}

/**
 * Returns the text's spelling of that name, also in several words ("Northwind Works" of northwindworks.example),
 * or an empty string.
 */
export function spelledIn(text: string, name: string): string {
  const words = name === '' ? [] : [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’&+-]*/gu)];
  for (const [at, first] of words.entries()) {
    if (!/\p{Lu}|\d/u.test(first[0]) || !name.startsWith(joined(first[0]).slice(0, name.length))) continue;
    for (let end = at; end < Math.min(at + MOST_WORDS, words.length); end++) {
      const last = words[end];
      const spelled = last
        ? text.slice(first.index, last.index + last[0].length).replace(/['’]s$|[.'’&+-]+$/, '')
        : '';
      if (joined(spelled) === name) return spelled;
    }
  }
  return '';
}

/** Folds a text to letters and digits without spaces. */
export const joined = (text: string): string => foldName(text).replaceAll(' ', '');
