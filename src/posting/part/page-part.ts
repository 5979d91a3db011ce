import type { Steps } from '../budget.ts';
import { readGeneric } from '../generic.ts';
import { siteAt } from '../identity.ts';
import type { Block } from '../posting.ts';
import { askedPageSteps } from '../read-any-page.ts';
import { tidy } from '../text.ts';
import type { ChosenBy } from './chosen.ts';
import { printOf } from './chosen-text.ts';

/** What a page gives when the user says which part of it is the posting. */
export interface PagePart {
  url: string;
  /** As the page's readers see it; empty where they see nothing. */
  title: string;
  company: string;
  location: string;
  /** The part, block by block; empty where there is none. */
  blocks: Block[];
  /** The print of what the page gives by itself. */
  usual: string;
}

/** What the user had read of a tab's page, by a click in the popup. */
export interface SaidPart {
  tab: number;
  by: ChosenBy;
  /** The posting that the popup showed, whose text it is; null where it showed none. */
  shown: string | null;
  part: PagePart;
}

/** What a page gives by itself: what it is the ad of, and its text. Never throws. */
export interface UsualReading extends Omit<PagePart, 'blocks' | 'usual'> {
  blocks: Block[];
}

/** Reads a page as the user's click does; where that gives no posting, what its head would be all the same. */
export function* usualReading(document: Document, url: URL): Steps<UsualReading> {
  const reading = yield* askedPageSteps(document, url);
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
    // Beyond what a reader can take: the part that the user chose is read all the same.
    return { title, company: '', location: '' };
  }
}

/** A part of a page as it is handed on, beside what the page gives by itself. */
export function pagePart({ blocks: usual, ...head }: UsualReading, blocks: Block[]): PagePart {
  return { ...head, blocks, usual: printOf(usual) };
}
