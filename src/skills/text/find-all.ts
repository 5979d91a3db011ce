import { Expression } from './expression.ts';

/**
 * All matches of a global pattern in a text. `text.matchAll(pattern)` gives the same, but makes a copy of the pattern
 * each time, which for patterns as long as ours takes ten times as long as to match a line.
 */
export function findAll(sign: RegExp | Expression, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const pattern = sign instanceof Expression ? sign.for(text) : sign;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
