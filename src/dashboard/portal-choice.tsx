import { t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { SelectField } from './select-field.tsx';
import { withCountedChosen } from './with-chosen.ts';

interface Props {
  /** Job sites with postings, and how many. */
  portals: readonly { id: string; number: number }[];
  portal: string | null;
  set: (portal: string | null) => void;
}

/** A picker for a job site, or any. */
export function PortalChoice({ portals, portal, set }: Props) {
  return (
    <SelectField label={t('which.job-site')} value={portal ?? ''} set={(value) => set(value || null)}>
      <option value="">{t('which.any-job-site')}</option>
      {withCountedChosen(portals, portal).map(({ id, number }) => (
        <option key={id} value={id}>
          {id} ({figure(number)})
        </option>
      ))}
    </SelectField>
  );
}
