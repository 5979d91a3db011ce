import { REGIONS } from '#src/skills/requirements/region-names.ts';
import { regionName } from '#src/ui/match/requirement-words.ts';
import { t } from '#src/ui/words/t.ts';
import { PickedList } from './picked-list.tsx';
import type { TellCircumstances } from './tell-circumstances.ts';

interface Props {
  permits: readonly string[];
  tell: TellCircumstances;
}

/** The countries in which the user may work. */
export function PermitsSetting({ permits, tell }: Props) {
  const title = t('settings.permits');
  const set = (to: string[], value: string) => tell({ permits: to }, title, value);
  return (
    <PickedList
      title={title}
      note={t('settings.permits.note')}
      addLabel={t('settings.permits.add')}
      codes={['EU', ...REGIONS]}
      picked={permits}
      nameOf={regionName}
      add={(region, name) => set([...permits, region], name)}
      takeOut={(region, name) =>
        set(
          permits.filter((one) => one !== region),
          `− ${name}`,
        )
      }
    />
  );
}
