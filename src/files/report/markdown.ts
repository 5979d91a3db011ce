import type { Report, ReportCell, ReportItem, ReportPart, ReportTable } from './report.ts';

/** Invisible characters, and those that change the text direction around them. */
const UNSEEN = /(?!\s|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Characters with a meaning in Markdown anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>|~&$@]/g;

/** Characters with a meaning in Markdown at the start of a line: heading, list, quotation, rule. */
const AT_START = /^([#+\-=]|\d+(?=[.)]))/;

/** Addresses that GitHub turns into links by itself. */
const BARE_LINK = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi;

/**
 * Renders a report as Markdown for GitHub and most editors. Posting titles stay plain text, whatever they
 * contain.
 */
export function markdownOf({ title, lines, parts, made }: Report): string {
  const blocks = [
    `# ${markdownText(title)}`,
    // Two spaces at the end of a line break it.
    lines.map(cell).join('  \n'),
    ...parts.flatMap(part),
    '---',
    markdownText(made),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function part({ title, note, items, table }: ReportPart): string[] {
  return [
    `## ${markdownText(title)}`,
    markdownText(note),
    items.map(item).join('\n'),
    table ? tableOf(table) : '',
  ];
}

function item({ done, name, note }: ReportItem): string {
  const words = done ? markdownText(name) : `**${markdownText(name)}**`;
  return `- [${done ? 'x' : ' '}] ${words}${note && `: ${markdownText(note)}`}`;
}

function tableOf({ head, rows }: ReportTable): string {
  return [head.map(markdownText), head.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map(line)
    .join('\n');
}

const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
const cell = ({ text, url }: ReportCell) => markdownLink(text, url);

/**
 * Escapes any text as one line of Markdown. A posting's title is not ours and may contain links, HTML or the
 * pipe that ends a cell.
 */
export function markdownText(text: string): string {
  const line = text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return (
    line
      .replace(ANYWHERE, '\\$&')
      // Some readers take an address after a bracket in link text for the target, escaped or not.
      .replaceAll('](', ']\\(')
      .replace(/ #/g, ' \\#')
      .replace(AT_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
      .replace(BARE_LINK, (name) => `${name}\\`)
  );
}

/** Returns a Markdown link, or only the text if the address is not a web address. */
export function markdownLink(text: string, url: string | null): string {
  const shown = markdownText(text);
  if (url === null || !URL.canParse(url)) return shown;
  const { href, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return shown;
  return `[${shown}](<${href.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}
