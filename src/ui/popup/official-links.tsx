import { learnLink } from '#src/skills/learn-link.ts';
import { linksOf } from '#src/ui/detailed-taxonomy.ts';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import type { AskRow } from './ask-row.ts';

/** Links to learn a missing skill, or each alternative. Loaded after the match; hidden if loading fails. */
export function OfficialLinks({ skills }: Pick<AskRow, 'skills'>) {
  const ids = skills.map(({ id }) => id);
  const links = nowOf(useLive([], () => linksOf(ids), ids.join(' '))[0]);
  const linked = skills.flatMap(({ id, name }) => {
    const { learn = null, url: site = null } = links?.get(id) ?? {};
    const url = learnLink({ learn, url: site });
    return url ? [{ id, name, url }] : [];
  });
  if (linked.length === 0) return null;
  const only = skills.length === 1;
  return (
    <p class="links">
      {!only && t('ask.learn-where-each')}
      {linked.map(({ id, name, url }) => (
        <a key={id} href={url} target="_blank" rel="noopener noreferrer">
          {only ? t('ask.learn-where') : name} <Icon name="out" turns />
        </a>
      ))}
    </p>
  );
}
