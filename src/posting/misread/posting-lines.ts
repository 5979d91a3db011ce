import type { PostingFacts } from '../facts/posting-facts.ts';
import type { ChosenText } from '../part/chosen.ts';
import { wordCount } from '../part/few-words.ts';
import type { PartRead } from '../part/part-read.ts';
import type { Posting } from '../posting.ts';
import { withoutContacts } from './without-contacts.ts';

const LONGEST = 120;
const FIRST_LINES = 6;

type Told = Pick<Posting, 'title' | 'company' | 'location' | 'blocks' | 'sure' | 'more'>;

/** What a report tells of a posting, a line each: what it is, how much of it there is, and how it begins. */
export function postingLines(posting: Told, facts: PostingFacts = {}): string[] {
  const { title, company, location, blocks, sure, more } = posting;
  const notes = [sure === false && 'in doubt', more && 'the page seems to hold more'].filter(Boolean);
  return [
    `title: ${reportText(title)}`,
    `company: ${reportText(company) || '(none)'}`,
    `place: ${reportText(location) || '(none)'}`,
    // Days, kinds and figures: no words of the page.
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

/** The same of a posting that is kept, and what is known of how its text came to be read. */
export function keptLines(posting: KeptTold): string[] {
  const { facts, chosen, partly } = posting;
  return [
    ...postingLines(posting, facts),
    ...(chosen ? [`text chosen by the user: ${chosen.by}`] : []),
    ...(partly ? [`seems read in part: ${partly.why}`] : []),
  ];
}

/** A text of a page as a report has it: its start, without addresses and numbers of anybody. */
export const reportText = (text: string): string =>
  withoutContacts(text.slice(0, LONGEST * 2)).slice(0, LONGEST);
