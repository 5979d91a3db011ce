import { addStep, changeSection, moveSection, removeSection } from '#src/insights/roadmap/edit.ts';
import { type RoadmapSection, skillsOf } from '#src/insights/roadmap/roadmap.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/words/t.ts';
import { MoveButtons } from './move-buttons.tsx';
import { SkillField } from './skill-field.tsx';
import { StepEditor } from './step-editor.tsx';
import { TextField } from './text-field.tsx';
import type { Edit } from './use-edits.ts';

interface Props {
  section: RoadmapSection;
  at: number;
  sections: number;
  taxonomy: Taxonomy;
  taken: ReadonlySet<string>;
  edit: Edit;
}

export function SectionEditor({ section, at, sections, taxonomy, taken, edit }: Props) {
  const { title, purpose, steps } = section;
  return (
    <li class="section-editor">
      <div class="section-line">
        <span class="quiet num">{at + 1}</span>
        <TextField
          class="strong"
          label={t('edit.section-name', { n: at + 1 })}
          value={title}
          set={(text) =>
            edit((roadmap) => changeSection(roadmap, at, { title: text }), t('edit.section-renamed'))
          }
        />
        <MoveButtons
          name={title}
          canUp={at > 0}
          canDown={at < sections - 1}
          move={(by) => edit((roadmap) => moveSection(roadmap, at, by), t('edit.moved', { name: title }))}
          remove={() => edit((roadmap) => removeSection(roadmap, at), t('know.removed', { name: title }))}
        />
      </div>
      <TextField
        class="purpose"
        label={t('edit.purpose', { title })}
        value={purpose}
        placeholder={t('edit.purpose-hint')}
        optional
        set={(text) =>
          edit((roadmap) => changeSection(roadmap, at, { purpose: text }), t('edit.purpose-changed'))
        }
      />
      <ol class="steps">
        {steps.map((step, i) => (
          <StepEditor
            key={skillsOf(step)[0]}
            step={step}
            at={{ section: at, step: i }}
            canUp={at > 0 || i > 0}
            canDown={at < sections - 1 || i < steps.length - 1}
            taxonomy={taxonomy}
            taken={taken}
            edit={edit}
          />
        ))}
      </ol>
      <SkillField
        label={t('edit.add-to', { title })}
        taxonomy={taxonomy}
        taken={taken}
        add={(skill, name) =>
          edit((roadmap) => addStep(roadmap, at, skill), t('edit.added-to', { name, title }))
        }
      />
    </li>
  );
}
