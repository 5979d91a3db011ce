import { readFileSync } from 'node:fs';

/** A text that asks for nothing. */
export interface PlainText {
  title: string;
  text: string;
}

/** Returns the texts of asks-nothing.txt: articles, companies' pages, courses. */
export function plainTexts(): PlainText[] {
  const file = readFileSync(new URL('asks-nothing.txt', import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n\n')
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      return { title: head.replace(/^# [a-z]{2} /, ''), text: lines.join('\n') };
    });
}
