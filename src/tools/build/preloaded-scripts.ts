/**
 * Scripts to preload for a page: only what it starts with. Later scripts load their own parts. Preload links for
 * those would delay the first paint and put all their names into the first script. Style sheets are always
 * waited for.
 */
export const preloadedScripts = (
  _file: string,
  scripts: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] => (hostType === 'html' ? scripts : []);
