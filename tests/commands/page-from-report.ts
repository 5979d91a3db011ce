// Converts a report of Misread? into a page: its skeleton as HTML with filler text, to be corrected by hand.

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** `main#job.page.wide[role=main][data-job] 120`: see src/posting/misread/skeleton.ts. */
const ELEMENT = /^([a-z][\w-]*)(#[\w:-]+)?((?:\.[\w:-]+)*)((?:\[[^\]]+\])*)(?: (\d+))?$/;
const FILLER = 'lamps know when it is dark and ';

/** Builds a report's page: its address in the first line, then the reported elements. */
export function pageFromReport(report: string): string {
  const address = report.match(/^## Page\n(\S+)/m)?.[1];
  const skeleton = report.match(/^## Skeleton.*\n([\s\S]*)/m)?.[1]?.trimEnd();
  if (!address || !skeleton)
    throw new Error('This is no report of Misread?: it has no page, or no skeleton.');
  return `<!-- ${address} -->\n<!doctype html>\n${markup(skeleton.split('\n'))}`;
}

function markup(lines: readonly string[]): string {
  const open: { depth: number; end: string }[] = [];
  let html = '';
  const closeTo = (depth: number) => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      html += `${' '.repeat(last.depth)}${last.end}\n`;
      open.pop();
    }
  };
  for (const line of lines) {
    const depth = line.length - line.trimStart().length;
    const { start, end } = tagsOf(line.trim());
    closeTo(depth);
    html += `${' '.repeat(depth)}${start}${end.startsWith('<') ? '' : '\n'}`;
    if (!end) continue;
    html += '\n';
    open.push({ depth, end });
  }
  closeTo(0);
  return html;
}

function tagsOf(line: string): { start: string; end: string } {
  if (line === '#shadow-root') return { start: '<template shadowrootmode="open">', end: '</template>' };
  if (line === '#document') return { start: '<template data-frame>', end: '</template>' };
  const [, tag = '', id = '', classes = '', attributes = '', length = '0'] = line.match(ELEMENT) ?? [];
  if (tag === '') return { start: `<!-- ${line.replaceAll('-->', '')} -->`, end: '' };
  const names = [...attributes.matchAll(/\[([^=\]]+)(?:=([^\]]*))?\]/g)].map(
    ([, name, value = '']) => ` ${name}="${value}"`,
  );
  const all = `${id && ` id="${id.slice(1)}"`}${classes && ` class="${classes.slice(1).replaceAll('.', ' ')}"`}${names.join('')}`;
  if (VOID.has(tag)) return { start: `<${tag}${all}>`, end: '' };
  const text = tag === 'script' ? (attributes.includes('json') ? '{}' : '') : filler(Number(length));
  return { start: `<${tag}${all}>${text}`, end: `</${tag}>` };
}

const filler = (length: number): string =>
  FILLER.repeat(Math.ceil(length / FILLER.length))
    .slice(0, length)
    .trim();
