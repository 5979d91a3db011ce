import { metaContent } from '../select.ts';
import { foldName, tidy } from '../text.ts';

/** What divides the title from the names of company and site in a page's title. */
const DIVIDER = /(?:^|\s)[|–—·•»«@-](?:\s|$)|: /;
const MOST_LINKS = 150;

/** The page's title as its author wrote it for others: without the number of unread messages. */
export function pageTitle(document: Document): string {
  const own = document.querySelector('head > title')?.textContent ?? '';
  return tidy(own.slice(0, 300)).replace(/^\(\d+\+?\) /, '');
}

/** The pieces of a page's title, in order. */
export function titlePieces(title: string): string[] {
  return title.split(DIVIDER).map(tidy).filter(Boolean);
}

/** What the page tells of itself that its readers do not see, and what leads away from it. */
export interface PageNames {
  title: string;
  /** The title that it has where others share it. */
  shared: string;
  /** Its site's name, as the site writes it; empty where it does not. */
  site: string;
  /** The words of its address, folded. */
  path: Set<string>;
  /** The address's host, without dots and marks. */
  host: string;
  /** The words of its menus, folded: the names of other pages. */
  menu: Set<string>;
}

/** Gathers the names on a page once, for all who weigh by them. */
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

/** "Nordwind Werke" on nordwind-werke.example, or the name that the site gives itself. */
export function isSiteName(text: string, { site, host }: PageNames): boolean {
  const folded = foldName(text);
  return folded !== '' && (folded === foldName(site) || host.includes(folded.replaceAll(' ', '')));
}

/** Which share of the words, of three letters and more, stands in the address. */
export function shareInPath(text: string, { path }: PageNames): number {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word.length > 2);
  return words.length === 0 ? 0 : words.filter((word) => path.has(word)).length / words.length;
}
