import type { Block } from '../posting.ts';
import { type Section, sectionOf } from '../section-words.ts';
import { fold } from '../text.ts';
import { headlineOf } from './headline.ts';
import { isJobTitle } from './job-title.ts';

/** What can be told of a page before its text is read, which costs more. */
export interface Signs {
  points: number;
  /** There is a way to apply, or the address speaks of jobs; without either no text makes a page an ad. */
  plausible: boolean;
}

const APPLY =
  /^(apply|apply (now|here|online|today|for (this|the) (job|position|role|vacancy)|to this job|on (the )?company (web)?site)|easy apply|quick apply|i m interested|submit (your )?application|jetzt bewerben|(online |hier )?bewerben|postuler( en ligne)?|je postule|candidater|aplicar|postular(me|se)?|inscribirme( en esta oferta)?|solicitar( empleo)?|candidati( ora)?|invia candidatura|candidatar se|odpovedet( na (nabidku|inzerat))?|reagovat( na nabidku)?|mam zajem|poslat zivotopis|aplikuj( teraz)?|wyslij cv|solliciteer( direct| nu)?|ansok( nu| har)?|sok( stillingen)?|send ansogning|hae( tyopaikkaa| paikkaa)?|откликнуться|відгукнутися|応募する|申请职位|投递简历)$/;
const JOB_PATH =
  /(^|[/._-])(jobs?|careers?|karriere|vacanc(y|ies)|positions?|openings?|stellen\w*|emplois?|offres?|empleos?|ofertas?|lavor[oi]|vagas?|prac[ae]|nabidka|oferta|kariera|vacatures?|rekrutter\w*|lediga|recruit\w*|requisition|vacancy|viewjob)([/._-]|\d|$)/i;
const TERMS =
  /\b(full time|part time|permanent|contract|internship|vollzeit|teilzeit|festanstellung|temps plein|cdi|cdd|jornada completa|tiempo completo|tempo pieno|plny uvazek|hlavni pracovni pomer|pelny etat|fulltime|salary|remote|hybrid|on ?site)\b/;
/** How an ad speaks to its reader. */
const HIRING =
  /\b(we re (looking|hiring)|we are (looking|hiring|seeking)|is (looking|hiring|seeking)|join (us|our)|you (will|ll)|wir suchen|suchen wir|nous recherchons|recherche|buscamos|cerchiamo|szukamy|poszukujemy|hledame|hladame|wij zoeken|vi soker|vi soger)\b|ищем|шукаємо/;
/** Guides to ads, and pages full of ads, have all the headings of an ad. */
const ABOUT_ADS =
  /\b(templates?|samples?|examples?|how to|interview questions|job descriptions?|guide|resume|cover letter|salaries|courses?|jobs in|job openings|all jobs|search results)\b|\d+ (\w+ ){0,3}(jobs|nabidek|stellen|offres|vacatures|empleos)\b/;
const ARTICLE =
  'meta[property="article:published_time"], [itemtype*="Article"], a[rel="author"], [class*="byline" i]';
const ARTICLE_PATH = /\/(blog|news|articles?|magazin\w*|advice|guides?|tips|wiki|stories)\//i;
const ENOUGH = 6;
/** Shorter texts are notices that an ad has expired, or where to find it. */
const LEAST_TEXT = 250;
const CONTROLS = 'a, button, input[type="submit"], [role="button"]';
const MOST_CONTROLS = 1_500;
const MOST_TO_APPLY = 6;

/** Adds up what speaks for one job ad (a way to apply, the address, the headline) and what speaks against it. */
export function signsOf(document: Document, url: URL): Signs {
  const headline = headlineOf(document, url);
  const canApply = hasApplyControl(document);
  const isJobAddress = JOB_PATH.test(url.hostname + url.pathname);
  const points = [
    canApply ? 2 : -1,
    isJobAddress ? 1 : 0,
    isJobTitle(headline) ? 1 : 0,
    ABOUT_ADS.test(fold(headline)) ? -3 : 0,
    document.querySelector(ARTICLE) || ARTICLE_PATH.test(url.pathname) ? -2 : 0,
  ];
  return { points: sum(points), plausible: canApply || isJobAddress };
}

/** Is this the text of one ad? Its sections count most; nothing else is so much its own. */
export function isOnePosting(signs: Signs, blocks: Block[]): boolean {
  const texts = blocks.map(({ text }) => fold(text.slice(0, 400)));
  if (sum(texts.map((text) => text.length)) < LEAST_TEXT) return false;
  if (!signs.plausible) return false;
  const sections = new Set(blocks.map(sectionAt).filter(Boolean));
  const terms = texts.some((text) => TERMS.test(text)) ? 1 : 0;
  const hiring = texts.some((text) => HIRING.test(text)) ? 1 : 0;
  return signs.points + 2 * Math.min(sections.size, 2) + terms + hiring >= ENOUGH;
}

/** A heading, a short line that nothing marks as one, or the label that a paragraph begins with. */
function sectionAt({ kind, text }: Block): Section | null {
  if (kind === 'heading' || (kind === 'paragraph' && text.length <= 60)) return sectionOf(text);
  const label = text.slice(0, 40).split(':', 2);
  return label.length > 1 ? sectionOf(label[0] ?? '') : null;
}

/** A list has as many controls to apply as it has ads. */
function hasApplyControl(document: Document): boolean {
  const controls = [...document.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS);
  const count = controls.filter((control) => APPLY.test(fold(labelOf(control)))).length;
  return count > 0 && count <= MOST_TO_APPLY;
}

function labelOf(control: Element): string {
  const text = control.textContent ?? '';
  if (text.length > 80) return '';
  return text || control.getAttribute('value') || control.getAttribute('aria-label') || '';
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
