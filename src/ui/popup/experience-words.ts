import type { ExperienceMatch } from '#src/match/match.ts';
import { count, percent, points } from '#src/ui/words.ts';

/** Years to the half: what a posting needs in all is an estimate, and no more exact than that. */
export const aboutYears = (years: number): number => Math.round(years * 2) / 2;

/** How the years of work count, as a sentence. */
export function experienceWords({ needed, own, factor }: ExperienceMatch): string {
  if (own === null) return 'Years not said: nothing taken off.';
  const about = aboutYears(needed);
  if (about === 0) return 'No years are needed: nothing taken off.';
  const said = `About ${points(about)} ${about === 1 ? 'year' : 'years'} needed, you have ${count(own, 'year')}`;
  const taken = Math.round(100 * factor) === 100;
  return taken ? `${said}: nothing taken off.` : `${said}: all counts ${percent(factor)}.`;
}
