import { metaContent } from '../dom/select.ts';
import { foldName, tidy } from '../text/text.ts';

/** Separators between the title, the company and the site in a page's title. */
const DIVIDER = /(?:^|\s)[|–—·•»«@-](?:\s|$)|: |[｜：【】]/;
const MOST_LINKS = 150;

/** Returns the page's title without a count of unread messages. */
export function pageTitle(document: Document): string {
  const own = document.querySelector('head > title')?.textContent ?? '';
  return tidy(own.slice(0, 300)).replace(/^\(\d+\+?\) /, '');
}

/** The pieces of a page's title, in order. */
export function titlePieces(title: string): string[] {
  return title.split(DIVIDER).map(tidy).filter(Boolean);
}

/** Names that the page gives in metadata, address and menus. */
export interface PageNames {
  title: string;
  /** Title for sharing, as in `og:title`. */
  shared: string;
  /** The site's own name; empty if it does not give one. */
  site: string;
  /** Words of the address, folded. */
  path: Set<string>;
  /** Host of the address, without dots and accents. */
  host: string;
  /** Words of the menus, folded: names of other pages. */
  menu: Set<string>;
}

/** Collects the names on a page once, for all searches that weigh by them. */
export function namesOn(document: Document, url: URL): PageNames {
  return {
    title: pageTitle(document),
    shared: metaContent(document, 'og:title'),
    site: metaContent(document, 'og:site_name'),
    path: new Set(foldName(decoded(url.pathname)).split(' ')),
    host: foldName(url.hostname).replaceAll(' ', ''),
    menu: menuOf(document),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function menuOf(document: Document): Set<string> {
  const links = [...document.querySelectorAll('nav a, header a, footer a, [role="navigation"] a')];
  const leading = links.filter((link) => !link.closest('h1, h2') && !link.querySelector('h1, h2'));
  return new Set(leading.slice(0, MOST_LINKS).map((link) => foldName((link.textContent ?? '').slice(0, 80))));
}

/** Whether the text is the site's name: "Nordwind Werke" on nordwind-werke.example, or the name it gives itself. */
export function isSiteName(text: string, { site, host }: PageNames): boolean {
  const folded = foldName(text);
  return folded !== '' && (folded === foldName(site) || host.includes(folded.replaceAll(' ', '')));
}

/** Returns the share of the words of three letters or more that occur in the address. */
export function shareInPath(text: string, { path }: PageNames): number {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word.length > 2);
  return words.length === 0 ? 0 : words.filter((word) => path.has(word)).length / words.length;
}
