import type { PageReport } from './page-report.ts';

/** What a report is made of beside the page itself. */
export interface ReportWorld {
  /** The extension's version, and the browser's name and version. */
  version: string;
  browser: string;
  /** What is kept of the posting that the tab shows, a line each; empty where nothing is. */
  kept: string[];
}

/** The report of how a page was read, as plain text that somebody can look over and hand on. */
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

/** "Firefox 142" of what a browser calls itself: no more of it is of use. */
export function browserName(userAgent: string): string {
  const [, name, version] = userAgent.match(/(Firefox|Edg|OPR|Vivaldi|Chrome)\/(\d+)/) ?? [];
  return name ? `${name === 'Edg' ? 'Edge' : name} ${version}` : 'unknown browser';
}
