import type { Block } from '../posting.ts';
import { type PostingSection, postingSectionOf } from '../text/section-words.ts';
import { foldName } from '../text/text.ts';
import { withMoreWords } from '../text/with-more-words.ts';
import { hasApplyControl, hasApplyMail } from './apply.ts';
import type { FieldCandidate } from './evidence.ts';
import { isRepeated } from './headline.ts';
import { isGenderMarked, isJobTitle, isPlainHeading } from './job-title.ts';
import { type PageNames, shareInPath } from './page-names.ts';
import { isListOfPages } from './sub-pages.ts';

const JOB_PATH = withMoreWords(
  /(^|[/._-])(jobs?|job(?:id|details?|posting|description|view|ad|offer)\w*|careers?|karriere|vacanc(y|ies)|positions?|openings?|stellen\w*|emplois?|offres?|empleos?|ofertas?|lavor[oi]|vagas?|prac[ae]|nabidka|kariera|vacatures?|rekrutter\w*|lediga|recrui?t\w*|bewerb\w*|candidat\w*|arbeiten|join|hiring|requisition|viewjob)([/._-]|\d|$)/i,
  'path',
);
/** Parameters that name a job in an address's query: "?jobId=7", "&reqid=7". */
const JOB_QUERY = /[?&](?:\w*job|req|requisition|posting|vacancy|position|stelle|offre)_?\w*=/i;
const TERMS =
  /\b(full time|part time|permanent|contract|internship|vollzeit|teilzeit|festanstellung|temps plein|cdi|cdd|jornada completa|tiempo completo|tempo pieno|plny uvazek|hlavni pracovni pomer|pelny etat|fulltime|salary|remote|hybrid|on ?site)\b/;
/** Phrases with which an ad addresses its reader. */
const HIRING = withMoreWords(
  /\b(we re (looking|hiring)|we (are|re) (currently )?(looking|hiring|seeking)|is (looking|hiring|seeking)|join (us|our)|you (will|ll)|wir suchen|suchen wir|nous recherchons|recherche|recrute|cherche|buscamos|procuramos|cerchiamo|szukamy|poszukujemy|hledame|hladame|wij zoeken|vi soker|vi soger)\b/,
  'hiring',
);
/** Title words of guides to ads and of job lists, which have all the headings of an ad. */
const ABOUT_ADS =
  /\b(templates?|samples?|examples?|how to|interview questions|job descriptions?|guide|resume|cover letter|salaries|courses?|call for \w+|jobs in|job openings|all jobs|search results)\b|\d+ (\w+ ){0,3}(jobs|nabidek|stellen|offres|vacatures|empleos)\b/;
const ARTICLE =
  'meta[property="article:published_time"], [itemtype*="Article"], a[rel="author"], [class*="byline" i]';
const ARTICLE_PATH = /\/(blog|news|articles?|magazin\w*|advice|guides?|tips|wiki|stories)\//i;
/** Score from which a page is read automatically. Below it a page is read on request, marked as uncertain. */
const ENOUGH = 6;
/** Minimum length of an ad, where a Chinese character counts twice; shorter texts are notices that it is gone. */
const LEAST_TEXT = 250;
/** Evidence name for too little text. */
export const LITTLE_TEXT = 'little text';
/** Minimum number of list items in an ad with short lines under headings. */
const LEAST_ITEMS = 4;

/**
 * Lists evidence for and against this page being one job ad: a way to apply, address, title, sections of the
 * text. Sections count most, as hardly anything else has them.
 */
export function postingSigns(
  document: Document,
  url: URL,
  { title, blocks, names }: { title: string; blocks: readonly Block[]; names: PageNames },
): FieldCandidate[] {
  const address = url.hostname + url.pathname;
  const isJobAddress = JOB_PATH.test(address) || JOB_QUERY.test(url.search);
  const canApply = hasApplyControl(document) || hasApplyMail(document);
  const sign = (from: string, score: number): FieldCandidate => ({ text: '', from, score });
  const signs = [
    sign('a way to apply', canApply ? 2 : -1),
    sign('address', isJobAddress ? 1 : 0),
    sign('title like a job', isJobTitle(title) ? 1 : 0),
    sign('no job', isPlainHeading(title) || !(isJobTitle(title) || isRepeated(title, names)) ? -2 : 0),
    sign('all genders', isGenderMarked(title) ? 1 : 0),
    sign(
      'title in the address',
      isJobAddress && isJobTitle(title) && shareInPath(title, names) > 0.5 ? 1 : 0,
    ),
    sign('about ads', ABOUT_ADS.test(foldName(title)) ? -3 : 0),
    sign('article', isArticle(document, url, isJobAddress) ? -2 : 0),
    sign('list of pages', isListOfPages(document, url) ? -4 : 0),
    ...textSigns(blocks),
  ];
  const isPlausible = canApply || isJobAddress;
  return [...signs, sign('neither apply nor address', isPlausible ? 0 : -9)].filter(
    ({ score }) => score !== 0,
  );
}

/** Whether this evidence is enough to read the page automatically. */
export function areEnough(signs: readonly FieldCandidate[]): boolean {
  return signs.reduce((total, { score }) => total + score, 0) >= ENOUGH;
}

function textSigns(blocks: readonly Block[]): FieldCandidate[] {
  const texts = blocks.map(({ text }) => foldName(text.slice(0, 400)));
  const length = texts.join('').replace(/[぀-鿿]/g, '$&$&').length;
  const sections = new Set(blocks.map(sectionAt).filter(Boolean));
  const items = blocks.filter(({ kind }) => kind === 'item').length;
  const has = (pattern: Pick<RegExp, 'test'>) => texts.some((text) => pattern.test(text));
  return [
    { text: [...sections].join(' '), from: 'sections', score: 2 * Math.min(sections.size, 2) },
    { text: '', from: 'terms', score: has(TERMS) ? 1 : 0 },
    { text: '', from: 'hiring', score: has(HIRING) ? 1 : 0 },
    { text: '', from: 'lists', score: items >= LEAST_ITEMS ? 0.5 : 0 },
    { text: '', from: LITTLE_TEXT, score: length < LEAST_TEXT ? -9 : 0 },
  ];
}

/** Whether the page has marks of an article. Job pages made with the same tools have them too. */
function isArticle(document: Document, url: URL, isJobAddress: boolean): boolean {
  if (ARTICLE_PATH.test(url.pathname)) return true;
  return !isJobAddress && document.querySelector(ARTICLE) !== null;
}

/** Returns the section that a block opens: as a heading, as an unmarked short line, or by a paragraph's label. */
export function sectionAt({ kind, text }: Block): PostingSection | null {
  if (kind === 'heading' || (kind === 'paragraph' && text.length <= 60)) return postingSectionOf(text);
  const label = text.slice(0, 40).split(/[:：]/, 2);
  return label.length > 1 ? postingSectionOf(label[0] ?? '') : null;
}
