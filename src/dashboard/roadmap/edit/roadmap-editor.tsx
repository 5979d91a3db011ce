import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import {
  addSection,
  addStep,
  changeSection,
  moveSection,
  removeSection,
} from '#src/insights/roadmap/edit.ts';
import { type Roadmap, type RoadmapSection, roadmapSkills, skillsOf } from '#src/insights/roadmap/roadmap.ts';
import { ROADMAP_LIMITS } from '#src/insights/roadmap/roadmap-from.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import type { Known } from '../../options-live.ts';
import { removeRoadmap } from './add-roadmap.ts';
import { MoveButtons } from './move-buttons.tsx';
import { SkillField } from './skill-field.tsx';
import { StepEditor } from './step-editor.tsx';
import { TextField } from './text-field.tsx';
import { type Edit, useEdits } from './use-edits.ts';

interface SectionEditorProps {
  section: RoadmapSection;
  at: number;
  sections: number;
  taxonomy: Taxonomy;
  taken: ReadonlySet<string>;
  edit: Edit;
}

/** The editor of one of the user's roadmaps. Saves each change at once. */
export function RoadmapEditor({ roadmap, known }: { roadmap: Roadmap; known: Known }) {
  const edit = useEdits(roadmap);
  const taken = useMemo(() => new Set(roadmapSkills(roadmap)), [roadmap]);
  const { title, sections } = roadmap;
  const editor = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // After navigation nothing has the focus. The name gets it, so that a new roadmap can be named right away.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const name = editor.current?.querySelector<HTMLInputElement>('.roadmap-title');
    name?.focus();
    name?.select();
  }, []);
  return (
    <div class="roadmap-editor" ref={editor}>
      <header class="page-head roadmap-head">
        <div>
          <h1>{t('edit.title')}</h1>
          <p>{t('edit.lead')}</p>
        </div>
        <div class="buttons">
          <button type="button" class="button plain" onClick={() => doAndTell(removeRoadmap(roadmap))}>
            {t('edit.remove')}
          </button>
          <a class="button primary" href={linkTo('roadmap', [roadmap.id])}>
            {t('edit.show')}
          </a>
        </div>
      </header>
      <TextField
        class="roadmap-title"
        label={t('edit.name')}
        value={title}
        set={(text) => edit((before) => ({ ...before, title: text }), t('edit.renamed'))}
      />
      <ol class="sections">
        {sections.map((section, at) => (
          <SectionEditor
            key={section.id}
            section={section}
            at={at}
            sections={sections.length}
            taxonomy={known.taxonomy}
            taken={taken}
            edit={edit}
          />
        ))}
      </ol>
      {sections.length < ROADMAP_LIMITS.sections && (
        <button
          type="button"
          class="button"
          onClick={() =>
            edit(
              (before) => addSection(before, crypto.randomUUID(), t('edit.new-section')),
              t('edit.section-added'),
            )
          }
        >
          <Icon name="plus" /> {t('edit.section')}
        </button>
      )}
    </div>
  );
}

function SectionEditor({ section, at, sections, taxonomy, taken, edit }: SectionEditorProps) {
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
