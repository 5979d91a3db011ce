import { useMemo } from 'preact/hooks';
import { changeSettings } from '#src/store/settings.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { Known } from '#src/ui/options/options-live.ts';
import { SelectField } from '#src/ui/options/select-field.tsx';
import { addListAndTell } from '#src/ui/options/skills/add-list.ts';
import { addOwnAndTell } from '#src/ui/options/skills/add-own-skill.ts';
import { AddSkill } from '#src/ui/options/skills/add-skill.tsx';
import { nameTable } from '#src/ui/options/skills/own-offer.ts';
import { shownHeads } from '#src/ui/shown-heads.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell, tell } from '#src/ui/toast.tsx';
import { trackAndTell } from '#src/ui/track-skill.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { SkillChips } from './skill-chips.tsx';

const offer = async () => (await import('./resume-offer.tsx')).ResumeOffer;

interface Props {
  known: Known;
  showSample: () => void;
}

/** Step one: a résumé, a roadmap with the known skills of each section, or any skill by name. */
export function KnowStep({ known, showSample }: Props) {
  const ResumeOffer = useLoaded(offer, true);
  const { tracked, taxonomy, roadmap } = known;
  const names = useMemo(() => nameTable(taxonomy), [taxonomy]);
  const add = (skill: string, name: string) => {
    if (tracked.some((own) => own.skill === skill)) return tell(t('know.already', { name }));
    doAndTell(trackAndTell([skill], 'solid', t('done.known', { name })));
  };
  const follow = (id: string) => {
    const title = shownHeads().find((head) => head.id === id)?.title ?? id;
    doAndTell(changeSettings({ roadmap: id }).then((undo) => ({ said: t('know.follows', { title }), undo })));
  };
  return (
    <>
      {ResumeOffer ? <ResumeOffer known={known} showSample={showSample} /> : <div class="offer-place" />}
      <p>{t('know.or-press')}</p>
      <div class="chip-sections">
        <div class="chip-section">
          <h3>{t('foot.roadmap')}</h3>
          <SelectField label={t('foot.roadmap')} value={roadmap.id} set={follow}>
            {shownHeads().map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        </div>
        {roadmap.sections.map((section) => (
          <SkillChips key={section.id} section={section} known={known} />
        ))}
      </div>
      <AddSkill
        taxonomy={taxonomy}
        tracked={tracked}
        names={names}
        asked={null}
        add={add}
        addOwn={(offer) => doAndTell(addOwnAndTell(offer))}
        addList={(offer) => doAndTell(addListAndTell(offer))}
      />
      <div class="buttons">
        <a class="button" href="/options.html#/import" target="_blank" rel="noopener">
          <Icon name="arrows" /> {t('know.import')}
        </a>
        <a class="button plain" href="/options.html#/settings" target="_blank" rel="noopener">
          {t('know.sync')} <Icon name="out" turns />
        </a>
      </div>
      <p class="note" role="status">
        {tracked.length > 0 ? t('know.chosen', { n: tracked.length }) : t('know.kept')}
      </p>
    </>
  );
}
