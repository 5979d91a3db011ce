/** What a page calls its site, as its title may end with; what the site is called is said by `siteName`. */
export function portalName(document: Document, url: URL): string {
  const name = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  return name && name.length <= 40 ? name : url.hostname.replace(/^www\./, '');
}
