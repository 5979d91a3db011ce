import type { PageReport } from './page-report.ts';

/** Context of a report beyond the page itself. */
interface ReportWorld {
  /** Version of the extension, and name and version of the browser. */
  version: string;
  browser: string;
  /** Lines about the stored posting of the tab; empty if there is none. */
  kept: string[];
}

/** Builds the report of how a page was read, as plain text that a user can check and pass on. */
export function misreadReport(page: PageReport, { version, browser, kept }: ReportWorld): string {
  const parts: [string, string[]][] = [
    ['Page', [page.address, `Gaplight ${version}, ${browser}`]],
    ['Kept', kept],
    ['Read on the click', [`by: ${page.reader}`, ...page.read]],
    ['Read by itself', [page.byItself]],
    ['Weighed', page.weighed],
    ['JobPosting data (lengths)', page.structured],
    ['Skeleton (names and lengths)', page.skeleton.split('\n')],
  ];
  const told = parts.filter(([, lines]) => lines.length > 0);
  return `${told.map(([title, lines]) => `## ${title}\n${lines.join('\n')}`).join('\n\n')}\n`;
}

/** Returns "Firefox 142" of a browser's user agent; the rest is not needed. */
export function browserName(userAgent: string): string {
  const [, name, version] = userAgent.match(/(Firefox|Edg|OPR|Vivaldi|Chrome)\/(\d+)/) ?? [];
  return name ? `${name === 'Edg' ? 'Edge' : name} ${version}` : 'unknown browser';
}
