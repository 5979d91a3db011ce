/** Sites on which browsers run no extensions: their stores and account pages. */
const CLOSED_HOSTS: readonly string[] = [
  'accounts.firefox.com',
  'addons.mozilla.org',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'support.mozilla.org',
];

/** Whether no extension may read this page: the browser's own pages, other extensions' pages, and stores. */
export function isRestricted(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname, pathname } = new URL(address);
  if (!['http:', 'https:', 'file:'].includes(protocol)) return true;
  if (hostname === 'chrome.google.com') return pathname.startsWith('/webstore');
  return CLOSED_HOSTS.includes(hostname);
}
