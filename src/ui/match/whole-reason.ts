import type { Ask } from '#src/match/match.ts';
import { PRESUMED_YEARS } from '#src/match/years.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { t } from '#src/ui/words/t.ts';
import { percent, points, yearsAsked } from '#src/ui/words/words.ts';
import { aboutYears } from './about-years.ts';
import { lineReason, type Reason, type ReasonWorld } from './reason.ts';

/**
 * Returns the reason for a requirement's coverage, or null if there is nothing to add because it is simply
 * covered.
 */
export function reasonFor(ask: Ask, world: ReasonWorld): Reason | null {
  switch (ask.cover) {
    case 'gap':
      return plain(t(ask.credit < A_LITTLE ? 'reason.gap' : 'reason.gap-helped'));
    case 'presumed':
      return plain(inPart(ask, t('reason.presumed', { worked: world.worked ?? 0 })));
    case 'have':
      return haveReason(ask, world);
    default:
      return lineReason(ask, world);
  }
}

function haveReason(ask: Ask, { tracked, taxonomy, needed }: ReasonWorld): Reason | null {
  const own = tracked.find(({ skill }) => skill === ask.by);
  if (!own) return null;
  const which = whichOne(ask, skillName(taxonomy, own.skill), taxonomy);
  const years = yearsWords(ask, own, needed);
  const said = which && years ? t('reason.two', { which, years }) : which || years;
  return said === '' ? null : plain(inPart(ask, said));
}

function whichOne({ skills, via, counts }: Ask, name: string, taxonomy: Taxonomy): string {
  const isChoice = skills.length > 1;
  if (via !== 'implied') return isChoice ? t('reason.one-is-enough', { name }) : '';
  if (!isChoice || !counts) return t('state.covered', { name });
  return t('reason.covers-one', { name, skill: skillName(taxonomy, counts) });
}

function yearsWords(ask: Ask, { years, level }: TrackedSkill, needed: number): string {
  if (ask.years === null && ask.credit > FULL) return '';
  const own = years === null ? null : points(years);
  const taken = PRESUMED_YEARS[level];
  if (ask.years === null) {
    const about = points(aboutYears(needed));
    return own === null
      ? t('reason.needed-taken', { needed: about, taken })
      : t('reason.needed-have', { needed: about, own });
  }
  const asked = yearsAsked(ask.years);
  return own === null ? t('reason.asked-taken', { asked, taken }) : t('reason.asked-have', { asked, own });
}

/** Coverage below this is not mentioned. */
const A_LITTLE = 0.05;
/** Coverage from which it counts as full after rounding. */
const FULL = 0.995;
const inPart = ({ credit }: Ask, reason: string): string =>
  credit > FULL ? reason : t('reason.counts', { reason, share: percent(credit) });
const plain = (rest: string): Reason => ({ tone: 'plain', before: '', lead: '', rest });
