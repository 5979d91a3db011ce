import { jsonOrNull } from './json-or-null.ts';
import { READING_LIMITS } from './limits.ts';
import { spend } from './spend.ts';

/**
 * The data that a page carries for its own script: `<script id="__NEXT_DATA__">{…}</script>`, found by the selector
 * of the element, or `window.__STATE__ = {…}`, found by the name of the variable. It is parsed, never evaluated;
 * null where there is none, or it is not JSON.
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

/** What stands at a path ("props.pageProps.job", "items.0") in data of any shape; null where nothing does. */
export function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? null;
}

/** The same, where it is a text; empty where it is none. */
export function stringAt(data: unknown, path: string): string {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : '';
}

/** The JSON that a script assigns to a variable: an object, a list, or a string of JSON. */
function assignedTo(name: string, script: string): unknown {
  spend(1, script.length);
  if (script.length > READING_LIMITS.script || !script.includes(name)) return null;
  const assignment = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$&')}["'\\]]*\\s*=\\s*(?=[{["])`);
  const start = script.match(assignment);
  if (start?.index === undefined) return null;
  const value = parsed(literalAt(script, start.index + start[0].length));
  return typeof value === 'string' ? parsed(value) : value;
}

/** The object, list or string that begins here, to the bracket or quote that ends it. */
function literalAt(script: string, start: number): string {
  let depth = 0;
  // A string that never ends takes all the rest, so that nothing is gone over twice.
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
