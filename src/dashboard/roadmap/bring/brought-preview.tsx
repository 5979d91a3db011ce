import { useState } from 'preact/hooks';
import type { BroughtRoadmap } from '#src/files/brought-roadmap.ts';
import { type Step, tracksOf } from '#src/insights/roadmap/roadmap.ts';
import { ROADMAP_LIMITS } from '#src/insights/roadmap/roadmap-from.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import { allOf, oneOf } from '#src/ui/words/words.ts';
import { addAndShow } from '../edit/add-roadmap.ts';

interface Props {
  brought: BroughtRoadmap;
  taxonomy: Taxonomy;
  close: () => void;
}

/** Previews an imported roadmap and its unknown skills before it is stored. */
export function BroughtPreview({ brought: { roadmap, unknown, guessed }, taxonomy, close }: Props) {
  const [title, setTitle] = useState(roadmap.title);
  const nameOf = (skill: string) => skillName(taxonomy, skill);
  const steps = roadmap.sections.reduce((sum, section) => sum + section.steps.length, 0);
  const keep = (event: Event) => {
    event.preventDefault();
    const name = title.trim() || roadmap.title;
    doAndTell(addAndShow({ ...roadmap, title: name }, t('bring.kept', { name })));
  };
  return (
    <form class="brought" onSubmit={keep}>
      <h2 tabIndex={-1}>{t('bring.holds', { steps, sections: roadmap.sections.length })}</h2>
      <label class="field-label">
        {t('roadmap-edit.name')}
        <input
          type="text"
          maxLength={ROADMAP_LIMITS.text}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      {unknown.length > 0 && (
        <div class="brought-unknown">
          <b>{t('bring.left-out', { n: unknown.length })}</b>
          <ul class="note">
            {unknown.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {guessed.length > 0 && (
        <p class="note">
          {t('bring.guessed', {
            names: allOf(
              guessed.map(({ written, skill }) => t('bring.guess', { written, name: nameOf(skill) })),
            ),
          })}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('bring.keep')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('bring.back')}
        </button>
      </div>
      <ol class="brought-sections">
        {roadmap.sections.map((section) => (
          <li key={section.id}>
            <b>{section.title}</b>
            <p class="note">{section.steps.map((step) => stepName(step, nameOf)).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </form>
  );
}

const stepName = (step: Step, nameOf: (skill: string) => string) =>
  oneOf(tracksOf(step).map(({ skills }) => allOf(skills.map(nameOf))));
