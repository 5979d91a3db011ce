import { jsonOrNull } from '../json-or-null.ts';
import { READING_LIMITS } from '../limits.ts';
import { someOf } from '../some-of.ts';
import { tidy } from '../text.ts';

/** Returns the site's owner according to JSON-LD: the name of each Organization, or of the site itself. */
export function organizationsOn(document: Document): string[] {
  const scripts = someOf(document, 'script[type="application/ld+json" i]', 5);
  const names = scripts.flatMap(({ textContent }) => namesIn(textContent ?? ''));
  return [...new Set(names)].slice(0, 3);
}

/** "@type" and "name" beside one another in one object, whatever it is nested in: no need to parse what may be broken. */
const NAMED =
  /"@type"\s*:\s*(?:\[\s*)?"(?:Organization|Corporation|LocalBusiness|WebSite|NGO)"[^{}]{0,400}?"name"\s*:\s*"((?:[^"\\]|\\.){2,80})"/g;

function namesIn(source: string): string[] {
  if (source.length > READING_LIMITS.text) return [];
  return [...source.matchAll(NAMED)].map(([, name = '']) => tidy(unescaped(name)));
}

function unescaped(text: string): string {
  return (jsonOrNull(`"${text}"`) as string | null) ?? '';
}
