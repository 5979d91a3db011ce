import { useMemo } from 'preact/hooks';
import type { Known } from '#src/dashboard/options-live.ts';
import { SelectField } from '#src/dashboard/select-field.tsx';
import { AddSkill } from '#src/dashboard/skills/add-skill.tsx';
import type { ListOffer } from '#src/dashboard/skills/list-offer.ts';
import { nameTable, type OwnOffer } from '#src/dashboard/skills/own-offer.ts';
import { type RoadmapSection, skillsOf } from '#src/insights/roadmap/roadmap.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell, tell } from '#src/ui/components/toast.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { shownHeads } from '#src/ui/words/shown-heads.ts';
import { t } from '#src/ui/words/t.ts';
import { SkillChip } from './skill-chip.tsx';

/** The code that stores a choice is loaded with the first one. */
const store = {
  known: async (skill: string, name: string) =>
    (await import('#src/ui/track-skill.ts')).trackAndTell([skill], 'solid', t('done.known', { name })),
  own: async (offer: OwnOffer) =>
    (await import('#src/dashboard/skills/add-own-skill.ts')).addOwnAndTell(offer),
  roadmap: async (id: string, title: string) => ({
    said: t('know.follows', { title }),
    undo: await (await import('#src/store/change-settings.ts')).changeSettings({ roadmap: id }),
  }),
  list: async (offer: ListOffer) => (await import('#src/dashboard/skills/add-list.ts')).addListAndTell(offer),
};

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
    doAndTell(store.known(skill, name));
  };
  const follow = (id: string) => {
    const title = shownHeads().find((head) => head.id === id)?.title ?? id;
    doAndTell(store.roadmap(id, title));
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
        addOwn={(offer) => doAndTell(store.own(offer))}
        addList={(offer) => doAndTell(store.list(offer))}
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

function SkillChips({ section, known }: { section: RoadmapSection; known: Known }) {
  return (
    <div class="chip-section">
      <h3 id={`chips-${section.id}`}>{section.title}</h3>
      <fieldset class="chips" aria-labelledby={`chips-${section.id}`}>
        {section.steps.flatMap(skillsOf).map((skill) => (
          <SkillChip key={skill} skill={skill} known={known} />
        ))}
      </fieldset>
    </div>
  );
}
