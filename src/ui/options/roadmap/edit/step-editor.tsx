import { useState } from 'preact/hooks';
import { type At, addTrack, moveStep, nameFork, removeStep, removeTrack } from '#src/roadmap/edit.ts';
import { type Step, skillsOf, tracksOf } from '#src/roadmap/roadmap.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Tile } from '#src/ui/tile.tsx';
import { allOf, oneOf } from '#src/ui/words.ts';
import { MoveButtons } from './move-buttons.tsx';
import { SkillField } from './skill-field.tsx';
import { TextField } from './text-field.tsx';
import type { Edit } from './use-edits.ts';

interface Props {
  step: Step;
  at: At;
  /** Whether there is a place above and below it, be it in another section. */
  canUp: boolean;
  canDown: boolean;
  taxonomy: Taxonomy;
  taken: ReadonlySet<string>;
  edit: Edit;
}

/** One step in the editor: a skill, or a choice with a skill a line. */
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
            label={`What is chosen: ${name}`}
            value={step.title ?? ''}
            placeholder="Choose one"
            optional
            set={(title) => edit((roadmap) => nameFork(roadmap, at, title), 'Choice renamed')}
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
          aria-label={`Add an alternative to ${name}`}
          onClick={() => setAdding(!adding)}
        >
          <Icon name="plus" /> <span class="wide">Alternative</span>
        </button>
        <MoveButtons
          name={name}
          canUp={canUp}
          canDown={canDown}
          move={(by) => edit((roadmap) => moveStep(roadmap, at, by), `${name} moved`)}
          remove={() => edit((roadmap) => removeStep(roadmap, at), `${name} removed`)}
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
                aria-label={`Remove ${track} from the choice`}
                onClick={() => edit((roadmap) => removeTrack(roadmap, at, i), `${track} removed`)}
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <SkillField
          label={`Alternative to ${name}`}
          taxonomy={taxonomy}
          taken={taken}
          add={(skill, added) => {
            edit((roadmap) => addTrack(roadmap, at, skill), `${added} added to the choice`);
            setAdding(false);
          }}
        />
      )}
    </li>
  );
}
