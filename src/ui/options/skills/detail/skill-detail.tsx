import { t } from '#src/ui/t.ts';
import { CoversList } from './covers-list.tsx';
import type { Detail } from './detail.ts';
import './detail.css';
import { DetailFacts } from './detail-facts.tsx';
import { NoteField } from './note-field.tsx';
import { OwnNames } from './own-names.tsx';

interface Props {
  detail: Detail;
  /** Returns the other skill that has this name, or null. */
  takenBy: (name: string) => string | null;
}

/** Details of a skill: note, implied skills, names and facts. */
export function SkillDetail({ detail, takenBy }: Props) {
  const { tracked, own, covers } = detail;
  return (
    <section class="skill-detail" aria-label={t('skill-detail.label', { name: detail.name })}>
      {(tracked || own) && (
        <div class="detail-part">
          {tracked && <NoteField tracked={tracked} name={detail.name} />}
          {own && <OwnNames own={own} takenBy={takenBy} />}
        </div>
      )}
      {covers.length > 0 && <CoversList detail={detail} />}
      <DetailFacts detail={detail} />
    </section>
  );
}
