import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { addSection } from '#src/insights/roadmap/edit.ts';
import { type Roadmap, roadmapSkills } from '#src/insights/roadmap/roadmap.ts';
import { ROADMAP_LIMITS } from '#src/insights/roadmap/roadmap-from.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import type { Known } from '../../options-live.ts';
import { removeRoadmap } from './add-roadmap.ts';
import { SectionEditor } from './section-editor.tsx';
import { TextField } from './text-field.tsx';
import { useEdits } from './use-edits.ts';

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
