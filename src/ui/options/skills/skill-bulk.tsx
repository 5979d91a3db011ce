import { LEVELS } from '#src/skills/tracked-skill.ts';
import { t } from '#src/ui/t.ts';
import { BulkBar } from '../bulk-bar.tsx';
import { DropMenu } from '../drop-menu.tsx';
import { yearChoices } from './last-used.tsx';
import type { Change } from './skill-actions.ts';

interface Props {
  /** Number of selected skills. */
  selected: number;
  year: number;
  change: (change: Change) => void;
  remove: () => void;
  clear: () => void;
}

/** The actions for all selected skills. */
export function SkillBulk({ selected, year, change, remove, clear }: Props) {
  return (
    <BulkBar selected={selected} told="bulk.skills" atFoot clear={clear}>
      <DropMenu
        title={t('skills.head.level')}
        items={LEVELS.map((level) => ({ title: t(`level.${level}`), act: () => change({ level }) }))}
      />
      <DropMenu
        title={t('skills.set-last-used')}
        items={[
          ...yearChoices(year).map((lastUsed) => ({
            title: String(lastUsed),
            act: () => change({ lastUsed }),
          })),
          { title: t('skills.not-said-choice'), act: () => change({ lastUsed: null }) },
        ]}
      />
      <button type="button" class="button" onClick={remove}>
        {t('list.remove')}
      </button>
    </BulkBar>
  );
}
