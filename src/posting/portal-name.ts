/** Returns the page's own name for its site, as its title may end with it; for display use `siteName`. */
export function portalName(document: Document, url: URL): string {
  const name = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  return name && name.length <= 40 ? name : url.hostname.replace(/^www\./, '');
}
