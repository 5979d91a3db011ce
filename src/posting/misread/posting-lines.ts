import type { PostingFacts } from '../facts/posting-facts.ts';
import type { ChosenText } from '../parts/chosen.ts';
import { wordCount } from '../parts/few-words.ts';
import type { PartRead } from '../parts/part-read.ts';
import type { Posting } from '../posting.ts';
import { withoutContacts } from './without-contacts.ts';

const LONGEST = 120;
const FIRST_LINES = 6;

type Told = Pick<Posting, 'title' | 'company' | 'location' | 'blocks' | 'sure' | 'more'>;

/** Describes a posting in lines: its fields, its length and how it begins. */
export function postingLines(posting: Told, facts: PostingFacts = {}): string[] {
  const { title, company, location, blocks, sure, more } = posting;
  const notes = [sure === false && 'in doubt', more && 'the page seems to hold more'].filter(Boolean);
  return [
    `title: ${reportText(title)}`,
    `company: ${reportText(company) || '(none)'}`,
    `place: ${reportText(location) || '(none)'}`,
    // Days, types and numbers: no words of the page.
    `facts: ${JSON.stringify(facts)}`,
    `words: ${[wordCount(blocks), ...notes].join(', ')}; blocks: ${blocks.length}`,
    ...blocks.slice(0, FIRST_LINES).map(({ kind, text }) => `${kind}: ${reportText(text)}`),
  ];
}

interface KeptTold extends Told {
  facts?: PostingFacts;
  chosen?: ChosenText;
  partly?: PartRead;
}

/** Describes a stored posting and what is known of the source of its text. */
export function keptLines(posting: KeptTold): string[] {
  const { facts, chosen, partly } = posting;
  return [
    ...postingLines(posting, facts),
    ...(chosen ? [`text chosen by the user: ${chosen.by}`] : []),
    ...(partly ? [`seems read in part: ${partly.why}`] : []),
  ];
}

/** Shortens a page's text for a report and removes addresses and personal numbers. */
export const reportText = (text: string): string =>
  withoutContacts(text.slice(0, LONGEST * 2)).slice(0, LONGEST);
