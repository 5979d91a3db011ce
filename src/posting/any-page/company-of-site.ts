import { READING_LIMITS } from '../budget/limits.ts';
import { metaContent } from '../dom/select.ts';
import { someOf } from '../dom/some-of.ts';
import { employerInHost } from '../identity/employer-in-host.ts';
import { foldName, tidy } from '../text/text.ts';
import type { FieldSearch } from './evidence.ts';
import { type PageNames, titlePieces } from './page-names.ts';

/** A copyright line in a footer: "© 2024 Contoso Ltd. All rights reserved." */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s\d–-]*(?:by )?(?:\d{4}[\s–-]*)*([^©|.,\d][^©|,\d]{1,50}?)(?:[.,|]? (?:all|alle|tous|todos|tutti|všechna) |[|,©]|\.?$)/i;

/** Returns searches for the name of the site's owner. */
export function ofSite(document: Document, url: URL, title: string, names: PageNames): FieldSearch[] {
  const beside = piecesBeside(names.title, title);
  return [
    () => [
      { text: names.site, from: 'og:site_name', score: 3 },
      ...organizationsOn(document).map((text) => ({ text, from: 'structured', score: 2 })),
      ...beside.map((text, index) => ({ text, from: 'title', score: 2 - 0.2 * index })),
      { text: metaContent(document, 'application-name'), from: 'application', score: 1 },
      { text: logoOn(document), from: 'logo', score: 1.5 },
    ],
    () => [
      { text: copyrightOn(document), from: 'copyright', score: 2 },
      { text: employerInHost(url), from: 'host', score: 0.5 },
    ],
  ];
}

/** Returns the pieces of a page's title beside the job: "Welder | Northwind Works | Jobs" without the job. */
function piecesBeside(pageTitle: string, title: string): string[] {
  const folded = foldName(title);
  return titlePieces(pageTitle.replace(title, ' | '))
    .map((piece) => piece.replace(/^[,;] */, ''))
    .filter((piece) => !folded.includes(foldName(piece)) && !foldName(piece).includes(folded))
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
  const feet = someOf(document, 'footer, [class*="footer" i], [class*="copyright" i], [id*="footer" i]', 6);
  for (const foot of feet) {
    const text = tidy((foot.textContent ?? '').slice(-2_000));
    const name = text.match(COPYRIGHT)?.[1];
    if (name) return name.replace(/[\s.]+$/, '');
  }
  return '';
}

/** Returns the site's owner according to JSON-LD: the name of each Organization, or of the site itself. */
function organizationsOn(document: Document): string[] {
  const scripts = someOf(document, 'script[type="application/ld+json" i]', 5);
  const names = scripts.flatMap(({ textContent }) => namesIn(textContent ?? ''));
  return [...new Set(names)].slice(0, 3);
}

/** "@type" and "name" beside one another in one object, whatever it is nested in: no need to parse what may be broken. */
const NAMED =
  /"@type"\s*:\s*(?:\[\s*)?"(?:Organization|Corporation|LocalBusiness|WebSite|NGO)"[^{}]{0,400}?"name"\s*:\s*"([^"\\]{2,80})"/g;

function namesIn(source: string): string[] {
  if (source.length > READING_LIMITS.text) return [];
  return [...source.matchAll(NAMED)].map(([, name = '']) => tidy(name));
}
