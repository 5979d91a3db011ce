import type { Known } from '#src/dashboard/options-live.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { Tile } from '#src/ui/components/tile.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';

/** The function that stores a choice, loaded with the first one. */
const actions = () => import('#src/ui/track-skill.ts');

/** A toggle that tracks a skill as solid, or stops tracking it. */
export function SkillChip({ skill, known: { tracked, taxonomy } }: { skill: string; known: Known }) {
  const own = tracked.find((one) => one.skill === skill);
  const name = skillName(taxonomy, skill);
  const toggle = () =>
    doAndTell(
      actions().then(({ trackAndTell, untrackAndTell }) =>
        own
          ? untrackAndTell([skill], t('know.removed', { name }))
          : trackAndTell([skill], 'solid', t('done.known', { name })),
      ),
    );
  return (
    <button type="button" class="chip" aria-pressed={own !== undefined} onClick={toggle}>
      <Tile small skill={skill} name={name} /> {name}
    </button>
  );
}
