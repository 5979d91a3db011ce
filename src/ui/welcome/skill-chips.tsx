import type { RoadmapSection } from '#src/roadmap/roadmap.ts';
import { skillsOf } from '#src/roadmap/roadmap.ts';
import type { Known } from '#src/ui/options/options-live.ts';
import { SkillChip } from './skill-chip.tsx';

/** The skills of a roadmap's section as toggles. */
export function SkillChips({ section, known }: { section: RoadmapSection; known: Known }) {
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
