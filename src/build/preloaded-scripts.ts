/**
 * The scripts that are asked for ahead of those that import them: what a page begins with. What is loaded later asks for its own
 * parts by itself: a link in the page for each of them takes a millisecond of the time in which the page is drawn, to ask for a file
 * that lies on the same disk, and all their names stood in the page's first script. Style sheets are waited for in any case.
 */
export const preloadedScripts = (
  _file: string,
  scripts: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] => (hostType === 'html' ? scripts : []);
