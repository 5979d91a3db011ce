import type { Doubt } from '#src/match/match.ts';
import { FEW_WORDS } from '#src/posting/part/few-words.ts';
import { count } from '#src/ui/words.ts';
import type { AskRow } from './ask-row.ts';

/** Why there is no number, and what to do. */
export interface DoubtWords {
  title: string;
  text: string;
}

interface Said {
  doubt: Exclude<Doubt, 'untracked'>;
  /** What it asks for all the same. */
  rows: readonly Pick<AskRow, 'tier'>[];
  /** How many words were read. */
  words: number;
  /** Whether it names skills without asking for them. */
  namesOthers: boolean;
}

/** Nothing is said of what an ad asks for, as long as most of it may not have been read. */
const PART_READ: DoubtWords = {
  title: 'Too little was read to judge by',
  text: 'So there is no score yet. Read the whole page, or select the posting’s text and read the selection.',
};

/** Says why a posting has no score, in plain words, and the next step. */
export function doubtWords({ doubt, rows, words, namesOthers }: Said): DoubtWords {
  if (doubt === 'part-read' || (doubt === 'nothing-asked' && words > 0 && words < FEW_WORDS))
    return PART_READ;
  const next = nextStep(words);
  if (doubt === 'nothing-asked') {
    return namesOthers
      ? { title: 'No skill is asked for here', text: `What the ad names, it does not ask of you. ${next}` }
      : {
          title: 'No skill we know is named here',
          text: `The ad may ask for skills that aren’t in the list, or name its tools in pictures. ${next}`,
        };
  }
  const isGeneral = rows.every(({ tier }) => tier === 'practice');
  const why = isGeneral
    ? 'Only general practice is asked for, as by most jobs.'
    : 'It names few skills, and says little of them.';
  return { title: 'Too little is asked to judge by', text: `${why} So there is no score. ${next}` };
}

function nextStep(words: number): string {
  if (words === 0) return 'None of its text is here: open the posting, then read it again.';
  if (words >= FEW_WORDS) return 'If the page says more, open all of it, then read it again.';
  return `Only ${count(words, 'word was', 'words were')} read: open the whole posting, then read it again.`;
}
