import { learningOf } from '#src/roadmap/learning.ts';
import type { Skill } from '#src/skills/skill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';

/**
 * Shows how long a skill takes to learn, and a page that teaches it. Hidden if neither is known, as for the
 * user's own skills.
 */
export function LearnLine({ skill }: { skill: Skill | null }) {
  const { hours, links } = skill ? learningOf(skill) : { hours: null, links: [] };
  if (hours === null && links.length === 0) return null;
  return (
    <p class="note learn-line">
      {hours !== null && <span title={t('stop.hours-until')}>{t('stop.hours', { n: hours })}</span>}
      {links.map(({ title, url }) => (
        <a key={url} href={url} target="_blank" rel="noopener noreferrer">
          {title} <Icon name="out" turns />
        </a>
      ))}
    </p>
  );
}
