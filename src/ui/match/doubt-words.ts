import type { Doubt } from '#src/match/match.ts';
import { FEW_WORDS } from '#src/posting/parts/few-words.ts';
import { t } from '#src/ui/words/t.ts';
import type { AskRow } from './ask-row.ts';

/** Why there is no score, and what to do. */
interface DoubtWords {
  title: string;
  text: string;
}

interface Said {
  doubt: Exclude<Doubt, 'untracked'>;
  /** The requirements found. */
  rows: readonly Pick<AskRow, 'tier'>[];
  words: number;
  /** Whether it names skills without requiring them. */
  namesOthers: boolean;
}

/** Explains why a posting has no score, and the next step. */
export function doubtWords({ doubt, rows, words, namesOthers }: Said): DoubtWords {
  // Says nothing of the requirements if most of the ad may be unread.
  if (doubt === 'part-read' || (doubt === 'nothing-asked' && words > 0 && words < FEW_WORDS))
    return { title: t('doubt.little-read'), text: t('doubt.little-read-text') };
  const next = nextStep(words);
  if (doubt === 'nothing-asked') {
    return namesOthers
      ? { title: t('doubt.none-asked'), text: t('doubt.none-asked-text', { next }) }
      : { title: t('doubt.none-known'), text: t('doubt.none-known-text', { next }) };
  }
  const isGeneral = rows.every(({ tier }) => tier === 'practice');
  const text = t(isGeneral ? 'doubt.general-text' : 'doubt.few-text', { next });
  return { title: t('doubt.little-asked'), text };
}

function nextStep(words: number): string {
  if (words === 0) return t('doubt.next-empty');
  return words >= FEW_WORDS ? t('doubt.next-more') : t('doubt.next-few', { n: words });
}
