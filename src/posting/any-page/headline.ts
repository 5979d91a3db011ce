import type { Steps } from '../budget/budget.ts';
import { oneLine } from '../dom/select.ts';
import { someOf } from '../dom/some-of.ts';
import { labelled } from '../text/labelled.ts';
import { postingSectionOf } from '../text/section-words.ts';
import { foldName, tidy } from '../text/text.ts';
import { withMoreWords } from '../text/with-more-words.ts';
import { type FieldCandidate, foundBy, ranked } from './evidence.ts';
import { isGenderMarked, isJobTitle, isPlainHeading } from './job-title.ts';
import { isOutsideText } from './outside-text.ts';
import { isSiteName, type PageNames, shareInPath, titlePieces } from './page-names.ts';

const HEADINGS =
  'h1, h2, h3, h4, h5, [role="heading"], [class*="job-title" i], [class*="jobtitle" i], [data-testid*="title" i]';
/** Labels used only for a job's title, and words that may also label the kind of job. */
const TITLE_LABEL =
  /^(?:(?:(?:job|position|posting|requisition|vacancy|role|external|advertised) ?){1,2}(?:title|name)|stellenbezeichnung|intitulé du poste|název pozice|nazwa stanowiska|functietitel)$/i;
const ROLE_LABEL = withMoreWords(
  /^(?:job|position|role|title|stelle|poste|puesto|cargo|vaga|posizione|pozice|stanowisko|functie|vacature|stilling|tjänst)$/i,
  'title',
);
const MOST_HEADINGS = 60;
/** Score of a heading by its rank. */
const RANKS: Record<string, number> = { h1: 3, h2: 2, h3: 1.5, h4: 1, h5: 0.5 };
/** Penalty for each earlier heading: the first of equals wins. */
const LATER = 0.03;
const LONGEST = 120;
/** Penalty for length: the shorter of two equal wordings wins. */
const SHORTER = 0.005;
/** Penalty for a part of a heading: it wins over the whole only if something repeats it. */
const PART = 0.5;
/** Minimum share of a title's words in the page's address, if the address has words. */
const MOST_WORDS = 0.6;
/** Self-link symbols of a heading, as in documentation. */
const ANCHOR = /^[#¶§]\s+|\s+[#¶§]$/g;

/** Returns title candidates, best first: headings weighed by what repeats them, and the page's title. */
export function* titlesOn(document: Document, url: URL, names: PageNames): Steps<FieldCandidate[]> {
  const all = someOf(document, HEADINGS, MOST_HEADINGS);
  const headings = all.filter((heading) => !isOutsideText(heading));
  const cards = cardsAmong(headings, url);
  yield;
  const inHeading = (heading: Element, index: number) => () => {
    const rank = (RANKS[heading.localName] ?? 1.5) - LATER * index - (cards.has(heading) ? 4 : 0);
    return wordingsOf(heading).map((text, part) =>
      weighed(text, `heading ${heading.localName}`, rank - PART * part + repeats(text, names), names),
    );
  };
  const found = yield* foundBy([
    ...headings.map(inHeading),
    () => weighed(labelled(document, TITLE_LABEL), 'label', 4, names),
    () => weighed(labelled(document, ROLE_LABEL), 'label', 1.5, names),
    () => inTitle(names),
  ]);
  return ranked(found).filter(({ text }) => text.length > 1);
}

/** Returns a heading's text and, if it holds more than the title ("Welder <span>new</span>"), its start. */
function wordingsOf(heading: Element): string[] {
  const whole = oneLine(heading).replace(ANCHOR, '');
  if (heading.childElementCount === 0) return [whole];
  const walker = heading.ownerDocument.createTreeWalker(heading, 4); // 4 = NodeFilter.SHOW_TEXT
  let first = '';
  for (let node = walker.nextNode(); node && first === ''; node = walker.nextNode())
    first = tidy((node as Text).data.slice(0, 300));
  return [...new Set([whole, first])];
}

/** Returns the first piece of the page's title: some pages have no heading. */
function inTitle(names: PageNames): FieldCandidate[] {
  const pieces = [names.title, names.shared].map((title) => titlePieces(title)[0] ?? '');
  return [...new Set(pieces)].map((text) => weighed(text, 'title', 1.5, names));
}

/** Scores how much of the page's titles the text repeats. */
function repeats(text: string, { title, shared }: PageNames): number {
  return 3 * shareOf(title, foldName(text)) + shareOf(shared, foldName(text));
}

/** Whether a hidden name of the page repeats this title. */
export function isRepeated(title: string, names: PageNames): boolean {
  return repeats(title, names) > 0 || shareInPath(title, names) >= MOST_WORDS;
}

/** Returns 1 if the heading is a piece of the title, less if it is a part of one, 0 otherwise. */
function shareOf(title: string, heading: string): number {
  const pieces = titlePieces(title).map(foldName);
  if (heading === '') return 0;
  if (pieces.includes(heading)) return 1;
  const holder = [...pieces, foldName(title)].find((piece) => ` ${piece} `.includes(` ${heading} `));
  return holder ? 0.3 + (0.7 * heading.length) / holder.length : 0;
}

/** Returns card headings that link to other pages: several of one kind, whereas a page's own title is alone. */
function cardsAmong(headings: readonly Element[], url: URL): Set<Element> {
  const kindOf = (heading: Element) => `${heading.localName} ${heading.className}`;
  const leading = headings.filter((heading) => isOfOther(heading, url));
  return new Set(
    leading.filter((one) => leading.filter((other) => kindOf(other) === kindOf(one)).length > 1),
  );
}

/** Whether the heading links to another page. */
function isOfOther(heading: Element, url: URL): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return URL.canParse(href, url) && new URL(href, url).pathname !== url.pathname;
}

function weighed(text: string, from: string, base: number, names: PageNames): FieldCandidate {
  const score =
    base +
    (isJobTitle(text) ? 3 : 0) +
    (isGenderMarked(text) ? 3 : 0) +
    (shareInPath(text, names) >= MOST_WORDS ? 2 : 0) -
    (isSiteName(text, names) ? 5 : 0) -
    (isPlainHeading(text) || names.menu.has(foldName(text)) ? 4 : 0) -
    (postingSectionOf(text) && !isJobTitle(text) ? 3 : 0) -
    SHORTER * text.length -
    (text.length > LONGEST || /[.!?。！？]$/.test(text) ? 3 : 0);
  return { text, from, score };
}
