import { someOf } from '../some-of.ts';

const MOST_LINKS = 400;
/** More links than this to pages below its own make a page a list of them. */
const FEW = 1;

/**
 * Does this page lead to several pages below its own address ("/careers" to "/careers/welder")? Then it is the list of
 * them, whatever text it has besides.
 */
export function isListOfPages(document: Document, url: URL): boolean {
  const own = url.pathname.replace(/\/(?:index\.\w+)?$/, '');
  if (own === '') return false;
  const links = someOf(document, 'a[href]', MOST_LINKS);
  const below = new Set(links.map((link) => pathBelow(link.getAttribute('href') ?? '', own, url)));
  below.delete('');
  return below.size > FEW;
}

/** The path of a link that leads below this page; empty for any other, and for the form to apply. */
function pathBelow(href: string, own: string, url: URL): string {
  if (href.startsWith('#') || !URL.canParse(href, url)) return '';
  const { host, pathname } = new URL(href, url);
  const isBelow = host === url.host && pathname.startsWith(`${own}/`) && pathname.length > own.length + 2;
  return isBelow && !/\/(?:apply|application|bewerb\w*|postuler|share|print)\b/i.test(pathname)
    ? pathname
    : '';
}
