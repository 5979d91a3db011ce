import type { ExperienceMatch } from '#src/match/match.ts';
import { t } from '#src/ui/words/t.ts';
import { percent } from '#src/ui/words/words.ts';
import { aboutYears } from './about-years.ts';

/** Explains in a sentence how years of work count. */
export function experienceWords({ needed, own, factor, isOverqualified }: ExperienceMatch): string {
  if (own === null) return t('experience.untold');
  if (isOverqualified) return t('experience.overqualified', { own, share: percent(factor) });
  const about = aboutYears(needed);
  if (about === 0) return t('experience.none-needed');
  if (Math.round(100 * factor) === 100) return t('experience.enough', { needed: about, own });
  return t('experience.counts', { needed: about, own, share: percent(factor) });
}
