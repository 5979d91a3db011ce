import { useEffect, useRef } from 'preact/hooks';
import type { Level } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { Tile } from '#src/ui/components/tile.tsx';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import type { Detail } from './detail/detail.ts';
import { SkillDetail } from './detail/skill-detail.tsx';

interface Props {
  detail: Detail;
  /** Whether the taxonomy or the user has such a skill. */
  exists: boolean;
  add: (skill: string, name: string, level: Level) => void;
  takenBy: (name: string) => string | null;
}

/** Shows a skill that a link leads to and the user does not track, with a button to track it. */
export function UntrackedCard({ detail, exists, add, takenBy }: Props) {
  const { id, name } = detail;
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [id]);
  return (
    <section ref={card} class="skill-card" aria-label={name}>
      <header>
        <Tile skill={id} name={name} />
        <div>
          <h2>{name}</h2>
          <p class="note">{t(exists ? 'skills.not-yours' : 'skills.no-such')}</p>
        </div>
        <span class="buttons">
          {exists && (
            <>
              <button type="button" class="button" onClick={() => add(id, name, 'solid')}>
                {t('ask.know')}
              </button>
              <button type="button" class="button" onClick={() => add(id, name, 'learning')}>
                {t('ask.learning')}
              </button>
            </>
          )}
          <a class="button plain square" href={linkTo('skills')} aria-label={t('progress.close')}>
            <Icon name="x" />
          </a>
        </span>
      </header>
      {exists && <SkillDetail detail={detail} takenBy={takenBy} />}
    </section>
  );
}
