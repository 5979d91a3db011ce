import { oneLine } from '../select.ts';
import { fold, tidy } from '../text.ts';
import { isJobTitle } from './job-title.ts';

const HEADINGS =
  'h1, h2, h3, h4, h5, [role="heading"], [class*="job-title" i], [class*="jobtitle" i], [data-testid*="title" i]';
const MOST_HEADINGS = 60;
/** What divides the title from the names of company and portal in a page's title. */
const DIVIDER = / [|–—·•:@-] | \| |\s[|–—]|: /;

/** The page's title as its author wrote it for others: without the number of unread messages. */
export function pageTitle(document: Document): string {
  const own = document.querySelector('head > title')?.textContent ?? '';
  return tidy(own).replace(/^\(\d+\+?\) /, '');
}

/**
 * The title of the ad: of the headings that the page's title repeats, the highest that reads like a job and not
 * like the site's name; else the first main heading, else the start of the page's title.
 */
export function headlineOf(document: Document, url: URL): string {
  const titles = [pageTitle(document), metaTitle(document)].map(fold);
  const headings = [...document.querySelectorAll(HEADINGS)]
    .slice(0, MOST_HEADINGS)
    .filter((heading) => !isChrome(heading));
  const texts = headings
    .map((heading) => ({ rank: rankOf(heading), text: oneLine(heading) }))
    .filter(({ text }) => text !== '');
  const repeated = texts.filter(({ text }) => titles.some((title) => holds(title, fold(text))));
  const best = repeated.sort((a, b) => placeOf(a) - placeOf(b))[0] ?? texts.find(({ rank }) => rank === 1);
  return best?.text ?? pageTitle(document).split(DIVIDER)[0] ?? '';

  function placeOf({ rank, text }: { rank: number; text: string }): number {
    return rank - (isJobTitle(text) ? 4 : 0) + (isSiteName(text, document, url) ? 6 : 0);
  }
}

function metaTitle(document: Document): string {
  return document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
}

function holds(title: string, heading: string): boolean {
  return heading.length > 2 && ` ${title} `.includes(` ${heading} `);
}

function rankOf(heading: Element): number {
  return Number(heading.localName.match(/^h(\d)$/)?.[1] ?? heading.getAttribute('aria-level') ?? 9);
}

function isChrome(heading: Element): boolean {
  return heading.closest('nav, footer, dialog, [role="dialog"], [role="navigation"]') !== null;
}

/** "Nordwind Werke" on nordwind-werke.example, or the name that the site gives itself. */
function isSiteName(text: string, document: Document, url: URL): boolean {
  const name = fold(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '');
  const host = fold(url.hostname).replaceAll(' ', '');
  return fold(text) === name || host.includes(fold(text).replaceAll(' ', ''));
}
