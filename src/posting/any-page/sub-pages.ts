import { someOf } from '../dom/some-of.ts';

const MOST_LINKS = 400;
/** Maximum number of links to pages below its own before a page counts as a list. */
const FEW = 1;

/**
 * Whether the page links to several pages below its own address ("/careers" to "/careers/welder"). Then it lists
 * them, whatever other text it has.
 */
export function isListOfPages(document: Document, url: URL): boolean {
  const own = url.pathname.replace(/\/(?:index\.\w+)?$/, '');
  if (own === '') return false;
  const links = someOf(document, 'a[href]', MOST_LINKS);
  const below = new Set(links.map((link) => pathBelow(link.getAttribute('href') ?? '', own, url)));
  below.delete('');
  return below.size > FEW;
}

/** Returns the path of a link below this page; empty for other links and for the apply form. */
function pathBelow(href: string, own: string, url: URL): string {
  if (!URL.canParse(href, url)) return '';
  const { host, pathname } = new URL(href, url);
  const isBelow = host === url.host && pathname.startsWith(`${own}/`) && pathname.length > own.length + 2;
  return isBelow && !/\/(?:apply|application|bewerb\w*|postuler|share|print)\b/i.test(pathname)
    ? pathname
    : '';
}
