import { readGeneric } from '../any-page/generic.ts';
import { anyPageSteps } from '../any-page/read-any-page.ts';
import type { Steps } from '../budget/budget.ts';
import { siteAt } from '../identity/identity.ts';
import type { Block } from '../posting.ts';
import { tidy } from '../text/text.ts';
import type { ChosenBy } from './chosen.ts';
import { printOf } from './chosen-text.ts';

/** Reading of a page where the user chose which part is the posting. */
export interface PagePart {
  url: string;
  /** As the page displays it; empty if unknown. */
  title: string;
  company: string;
  location: string;
  /** Blocks of the part; empty if there is none. */
  blocks: Block[];
  /** Fingerprint of the page's automatic reading. */
  usual: string;
}

/** Part of a tab's page that the user chose in the popup. */
export interface SaidPart {
  tab: number;
  by: ChosenBy;
  /** Posting shown in the popup, to which the text belongs; null if none. */
  shown: string | null;
  part: PagePart;
}

/** Automatic reading of a page: title, employer, place and text. Building it never throws. */
interface UsualReading extends Omit<PagePart, 'blocks' | 'usual'> {
  blocks: Block[];
}

/** Reads a page as a click does. If that gives no posting, it still returns the title, employer and place. */
export function* usualReading(document: Document, url: URL): Steps<UsualReading> {
  const reading = yield* anyPageSteps(document, url, { asked: true });
  if ('posting' in reading) {
    const { title, company, location, blocks } = reading.posting;
    return { url: url.href, title, company, location, blocks };
  }
  return { url: url.href, ...(yield* headOf(document, url)), blocks: [] };
}

function* headOf(document: Document, url: URL): Steps<Pick<PagePart, 'title' | 'company' | 'location'>> {
  const title = tidy((document.title ?? '').slice(0, 300)) || url.hostname;
  try {
    const seen = yield* readGeneric(document, url, siteAt(url)?.structured !== 'never');
    return { title: seen.title || title, company: seen.company, location: seen.location };
  } catch {
    // Beyond the limits: the chosen part is read nevertheless.
    return { title, company: '', location: '' };
  }
}

/** Combines a part of a page with the title and place of its automatic reading. */
export function pagePart({ blocks: usual, ...head }: UsualReading, blocks: Block[]): PagePart {
  return { ...head, blocks, usual: printOf(usual) };
}
