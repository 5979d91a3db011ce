import { useState } from 'preact/hooks';
import {
  addTrack,
  moveStep,
  nameFork,
  removeStep,
  removeTrack,
  type StepPlace,
} from '#src/insights/roadmap/edit.ts';
import { type Step, skillsOf, tracksOf } from '#src/insights/roadmap/roadmap.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { Tile } from '#src/ui/components/tile.tsx';
import { t } from '#src/ui/words/t.ts';
import { allOf, oneOf } from '#src/ui/words/words.ts';
import { MoveButtons } from './move-buttons.tsx';
import { SkillField } from './skill-field.tsx';
import { TextField } from './text-field.tsx';
import type { Edit } from './use-edits.ts';

interface Props {
  step: Step;
  at: StepPlace;
  /** Whether it can move up and down, also into the neighbouring section. */
  canUp: boolean;
  canDown: boolean;
  taxonomy: Taxonomy;
  taken: ReadonlySet<string>;
  edit: Edit;
}

/** Edits a step: a skill, or a choice with one skill per line. */
export function StepEditor({ step, at, canUp, canDown, taxonomy, taken, edit }: Props) {
  const [adding, setAdding] = useState(false);
  const isFork = typeof step !== 'string';
  const names = tracksOf(step).map(({ skills }) => allOf(skills.map((id) => skillName(taxonomy, id))));
  const name = oneOf(names);
  const first = skillsOf(step)[0] ?? '';
  return (
    <li class={isFork ? 'step-editor is-fork' : 'step-editor'}>
      <div class="step-line">
        {isFork ? (
          <TextField
            label={t('edit.choice-name', { name })}
            value={step.title ?? ''}
            placeholder={t('map.choose-one')}
            optional
            set={(title) => edit((roadmap) => nameFork(roadmap, at, title), t('edit.choice-renamed'))}
          />
        ) : (
          <span class="step-name">
            <Tile small skill={first} name={name} /> {name}
          </span>
        )}
        <button
          type="button"
          class="button plain"
          aria-expanded={adding}
          aria-label={t('edit.add-alternative', { name })}
          onClick={() => setAdding(!adding)}
        >
          <Icon name="plus" /> <span class="wide">{t('edit.alternative')}</span>
        </button>
        <MoveButtons
          name={name}
          canUp={canUp}
          canDown={canDown}
          move={(by) => edit((roadmap) => moveStep(roadmap, at, by), t('edit.moved', { name }))}
          remove={() => edit((roadmap) => removeStep(roadmap, at), t('know.removed', { name }))}
        />
      </div>
      {isFork && (
        <ul class="tracks">
          {names.map((track, i) => (
            <li key={track} class="chip">
              {track}
              <button
                type="button"
                class="button plain square"
                aria-label={t('edit.remove-from-choice', { name: track })}
                onClick={() =>
                  edit((roadmap) => removeTrack(roadmap, at, i), t('know.removed', { name: track }))
                }
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <SkillField
          label={t('edit.alternative-to', { name })}
          taxonomy={taxonomy}
          taken={taken}
          add={(skill, added) => {
            const said = t('edit.added-to-choice', { name: added });
            edit((roadmap) => addTrack(roadmap, at, skill), said);
            setAdding(false);
          }}
        />
      )}
    </li>
  );
}
