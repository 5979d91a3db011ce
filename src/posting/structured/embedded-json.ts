import { READING_LIMITS } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';
import { jsonOrNull } from './json-or-null.ts';

/**
 * Returns data that a page carries for its own script: `<script id="__NEXT_DATA__">{…}</script>` by the
 * element's selector, or `window.__STATE__ = {…}` by the variable's name. It is parsed, never evaluated. Null if
 * it is missing or no JSON.
 */
export function embeddedJson(document: Document, place: string): unknown {
  const name = place.match(/^(?:window\.)?([\w$]+)$/)?.[1];
  if (!name) return parsed(document.querySelector(place)?.textContent ?? '');
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const value = assignedTo(name, textContent ?? '');
    if (value !== null) return value;
  }
  return null;
}

/** Returns the value at a path ("props.pageProps.job", "items.0") in data of any shape, or null. */
export function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? null;
}

/** Returns the string at a path, or an empty string. */
export function stringAt(data: unknown, path: string): string {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : '';
}

/** Returns the JSON that a script assigns to a variable: an object, a list, or a string of JSON. */
function assignedTo(name: string, script: string): unknown {
  spend(1, script.length);
  if (script.length > READING_LIMITS.script || !script.includes(name)) return null;
  const assignment = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$&')}["'\\]]*\\s*=\\s*(?=[{["])`);
  const start = script.match(assignment);
  if (start?.index === undefined) return null;
  const value = parsed(literalAt(script, start.index + start[0].length));
  return typeof value === 'string' ? parsed(value) : value;
}

/** Returns the object, list or string that begins here, up to its closing bracket or quote. */
function literalAt(script: string, start: number): string {
  let depth = 0;
  // An unterminated string consumes the rest, so no text is scanned twice.
  for (const { 0: token, index } of script
    .slice(start)
    .matchAll(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|$)|[{}[\]]/gs)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth === 0) return script.slice(start, start + index + token.length);
  }
  return '';
}

function parsed(json: string): unknown {
  if (json.length > READING_LIMITS.script) return null;
  spend(0, json.length);
  return jsonOrNull(json);
}
