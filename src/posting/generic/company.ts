import { cleanCompany } from '../clean.ts';
import { employerInHost } from '../employer-in-host.ts';
import { labelled } from '../labelled.ts';
import type { Block } from '../posting.ts';
import { metaContent, textAt } from '../select.ts';
import { fold, tidy } from '../text.ts';
import { textsByTitle } from './by-title.ts';
import { type Candidate, ranked } from './evidence.ts';
import { isPlainHeading } from './job-title.ts';
import { namesInText } from './named-in-text.ts';
import { organizationsOn } from './organizations.ts';
import { isOutsideText } from './outside-text.ts';
import { isSiteName, type PageNames, piecesOf } from './page-names.ts';

const LABEL =
  /^(company( name)?|employer|organi[sz]ation|hiring company|firma|arbeitgeber|unternehmen|entreprise|employeur|société|empresa|azienda|společnost|zaměstnavatel|spoločnosť|pracodawca|bedrijf|werkgever|företag|arbetsgivare|virksomhed|arbeidsgiver|yritys|компания|компанія|会社名|公司)$/i;
const MARKED = [
  '[itemprop="hiringOrganization"] [itemprop="name"], [itemprop="hiringOrganization"]',
  '[data-testid*="company-name" i], [data-testid*="companyname" i], [data-test*="company-name" i], [data-test*="employer-name" i], [data-automation*="company" i], [data-qa*="company-name" i]',
  '[class*="company-name" i], [class*="companyname" i], [class*="company_name" i], [class*="employer-name" i], [class*="employername" i], [class*="hiring_company" i]',
];
const PROFILE =
  'a[href*="/company/" i], a[href*="/companies/" i], a[href*="/employer" i], a[href*="/firma/" i], a[href*="/firmy/" i], a[href*="/unternehmen/" i], a[href*="/entreprise" i], a[href*="/empresa" i]';
const EMPLOYER = /^ ?(?:\([^)]*\) )?(?:at|@|bei|chez|hos|w|u|presso|en) ([^|–—·•-]+)/;
/** What portals write around a title instead of the employer's name. */
const NO_NAMES = /^(?:job application(?: for)?|apply for|hiring|remote|home|logo|website|official site)$/;
const LONGEST = 60;
/** With more than this for one name, the site's own need not be looked for. */
const CLEAR = 8;
/** However often a site says its own name, one clear word on who offers this job goes before it. */
export const MOST_OF_SITE = 4;
/** A line in a footer, of who may copy the page: "© 2024 Contoso Ltd. All rights reserved." */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s\d–-]*(?:by )?(?:\d{4}[\s–-]*)*([^©|.,\d][^©|,\d]{1,50}?)(?:[.,|]? (?:all|alle|tous|todos|tutti|všechna) |[|,©]|\.?$)/i;

/**
 * Who may be the employer, best first. What is said of this job (marked, labelled, "Welder at Contoso", "join
 * Contoso") counts more than what is said of the site, as on a board the two are not the same; on an employer's own
 * site they say it together.
 */
export function companiesOn(
  document: Document,
  url: URL,
  title: string,
  blocks: readonly Block[],
  names: PageNames,
): Candidate[] {
  const named = (candidates: readonly Candidate[]) =>
    candidates
      .map((candidate) => ({ ...candidate, text: cleanCompany(tidy(candidate.text)) }))
      .filter(({ text }) => isName(text, title));
  const job = ranked(named([...ofJob(document, title, names), ...namesInText(document, blocks)]));
  if ((job[0]?.score ?? 0) > CLEAR) return job;
  const site = ranked(named(ofSite(document, url, title, names))).map((candidate) => {
    const isHost = isSiteName(candidate.text, names);
    return { ...candidate, score: Math.min(candidate.score + (isHost ? 0.5 : 0), MOST_OF_SITE) };
  });
  return ranked([...job, ...site]);
}

function ofJob(document: Document, title: string, names: PageNames): Candidate[] {
  const at = (names.title.split(title, 2)[1] ?? '').match(EMPLOYER)?.[1] ?? '';
  return [
    { text: textAt(document, MARKED), from: 'marked', score: 6 },
    { text: labelled(document, LABEL, isOneName), from: 'label', score: 6 },
    { text: profileOn(document, names), from: 'profile', score: 4.5 },
    { text: hiringIn(names.title, title), from: 'title', score: 5 },
    { text: at, from: 'title', score: 5 },
    { text: repeatedIn(document, title), from: 'by title', score: 5 },
  ];
}

function ofSite(document: Document, url: URL, title: string, names: PageNames): Candidate[] {
  const beside = piecesBeside(names.title, title);
  return [
    { text: names.site, from: 'og:site_name', score: 3 },
    ...organizationsOn(document).map((text) => ({ text, from: 'structured', score: 2 })),
    ...beside.map((text, index) => ({ text, from: 'title', score: 2 - 0.2 * index })),
    { text: metaContent(document, 'application-name'), from: 'application', score: 1 },
    { text: logoOn(document), from: 'logo', score: 1.5 },
    { text: copyrightOn(document), from: 'copyright', score: 2 },
    { text: employerInHost(url), from: 'host', score: 0.5 },
  ];
}

/** A text by the title that the title begins or ends with: "Contoso - Welder", and Contoso below. */
function repeatedIn(document: Document, title: string): string {
  const pieces = title.split(/ [-–—|] /).map(fold);
  const ends = pieces.length > 1 ? [pieces[0], pieces.at(-1)] : [];
  return textsByTitle(document, title).find((text) => ends.includes(fold(text))) ?? '';
}

/** A menu may have an entry "Company", and beside it all others. */
function isOneName(value: Element): boolean {
  return value.querySelectorAll('a').length < 2 && !isOutsideText(value);
}

/** The text of the first link to what looks like a page about an employer. */
function profileOn(document: Document, { host }: PageNames): string {
  const links = [...document.querySelectorAll(PROFILE)]
    .slice(0, 10)
    .filter((link) => !isOutsideText(link) && leadsTo(link, host));
  return (
    links.map((link) => tidy((link.textContent ?? '').slice(0, 100))).find((text) => isName(text, '')) ?? ''
  );
}

/** Does the link stay on this host? A profile elsewhere has the name of that place, not the employer's. */
function leadsTo(link: Element, host: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!/^(?:https?:)?\/\//i.test(href)) return true;
  return (
    URL.canParse(href, 'https://x.invalid') &&
    fold(new URL(href, 'https://x.invalid').hostname).replaceAll(' ', '') === host
  );
}

/** "Contoso hiring Welder in Oslo", as a portal's title has it. */
function hiringIn(pageTitle: string, title: string): string {
  const before = pageTitle.split(title, 2)[0] ?? '';
  return before.match(/^(.{2,50}?) (?:is )?hiring\b/)?.[1] ?? '';
}

/** What a page's title has beside the job's: "Welder | Northwind Works | Jobs" without job. */
function piecesBeside(pageTitle: string, title: string): string[] {
  const folded = fold(title);
  return piecesOf(pageTitle.replace(title, ' | '))
    .map((piece) => piece.replace(/^[,;] */, ''))
    .filter((piece) => !folded.includes(fold(piece)) && !fold(piece).includes(folded))
    .slice(0, 3);
}

function logoOn(document: Document): string {
  const logo = document.querySelector(
    'a[href="/"] img[alt], header img[alt], img[alt*="logo" i], img[class*="logo" i][alt]',
  );
  return tidy((logo?.getAttribute('alt') ?? '').slice(0, 100)).replace(
    /\b[-\s]*logo(?:type)?\b[-\s]*/gi,
    ' ',
  );
}

function copyrightOn(document: Document): string {
  const feet = [
    ...document.querySelectorAll('footer, [class*="footer" i], [class*="copyright" i], [id*="footer" i]'),
  ].slice(0, 6);
  for (const foot of feet) {
    const text = tidy((foot.textContent ?? '').slice(-2_000));
    const name = text.match(COPYRIGHT)?.[1];
    if (name) return name.replace(/[\s.]+$/, '');
  }
  return '';
}

function isName(text: string, title: string): boolean {
  if (text.length < 2 || text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  return !NO_NAMES.test(fold(text)) && !isPlainHeading(text) && fold(title) !== fold(text);
}
