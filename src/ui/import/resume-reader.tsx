import { t } from '#src/ui/words/t.ts';
import './fields.css';
import './tick.css';
import './transfer.css';
import './resume-reader.css';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { DropBox } from './drop-box.tsx';
import { ImportCard } from './import-card.tsx';
import { useReading } from './use-reading.ts';

interface Props {
  /** The taxonomy with all aliases. */
  taxonomy: Taxonomy;
  tracked: readonly TrackedSkill[];
  /** Called after the import with the number of imported skills. */
  imported: (skills: number) => void;
}

/** Reads a dropped or chosen résumé and previews it before the import, on pages other than the options. */
export function ResumeReader(props: Props) {
  const reading = useReading(props.taxonomy);
  return (
    <ImportCard
      class="transfer resume-reader"
      label={t('proof.yours')}
      reading={reading}
      form={DropBox}
      {...props}
    />
  );
}
