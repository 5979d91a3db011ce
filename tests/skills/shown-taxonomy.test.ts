import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { learnLink } from '#src/skills/learn-link.ts';
import { filesToShow } from '#src/skills/skill-parts.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';
import { skillPartsOf } from '#src/tools/build/skill-parts.ts';

describe('the taxonomy as pages have it', () => {
  const shown = filesToShow(skillPartsOf(SKILL_FILES));

  it('teaches just the same', () => {
    const links = ({ skills }: Taxonomy) => [...skills.values()].map((skill) => [skill.id, learnLink(skill)]);
    expect(links(buildTaxonomy(shown))).toEqual(links(buildTaxonomy(SKILL_FILES)));
  });

  it('shows no wrong spelling to anybody', () => {
    expect(JSON.stringify(shown)).not.toMatch(/misspelled|Pyhton|kubernates/);
  });
});
