import type { Mention } from '#src/skills/mention.ts';
import { type ResumeSkill, resumeSkill } from './resume-skill.ts';
import { type ResumeSighting, resumeSightings } from './sighting.ts';
import type { ResumeLine } from './structure.ts';

/** Skills in a résumé. */
interface ResumeRead {
  known: ResumeSkill[];
  /** Skills that it denies or attributes to others only. */
  others: ResumeSkill[];
}

/**
 * Extracts skills from a résumé: level, years, last use, quotes. `mentions`: its skills by place. `now`: the
 * current month, in months since the year 0.
 */
export function readResume(
  mentions: readonly Mention[],
  lines: readonly ResumeLine[],
  now: number,
): ResumeRead {
  const bySkill = Map.groupBy(resumeSightings(mentions, lines, now), ({ skill }) => skill);
  const known: ResumeSkill[] = [];
  const others: ResumeSkill[] = [];
  for (const [skill, need] of new Map(mentions.map((one) => [one.skill, one.need]))) {
    const all: ResumeSighting[] = bySkill.get(skill) ?? [];
    const own = all.filter(({ isOther }) => !isOther);
    if (need !== 'excluded' && own.length > 0) known.push(resumeSkill(skill, own));
    else if (all.length > 0) others.push(resumeSkill(skill, all));
  }
  return { known, others };
}
