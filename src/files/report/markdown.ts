import { markdownLink, markdownText } from './markdown-text.ts';
import type { Report, ReportCell, ReportItem, ReportPart, ReportTable } from './report.ts';

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
