import { describe, expect, it } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { withOwnSkills } from '#src/skills/own-skill.ts';
import type { Skill } from '#src/skills/skill.ts';
import { filesToShow, linksOfSkills } from '#src/skills/skill-parts.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';
import { skillPartsOf } from '#src/tools/build/skill-parts.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const parts = skillPartsOf(SKILL_FILES);
const whole = buildTaxonomy(SKILL_FILES);

const sorted = (kin: ReadonlySet<string> | undefined) => [...(kin ?? [])].sort();

/** Returns everything about each skill, in order; similarity comes from the taxonomy, which makes it symmetric. */
function told({ skills, implied, similar }: Taxonomy, more: (skill: Skill) => object) {
  return [...skills.values()].map((skill) => ({
    ...{ id: skill.id, name: skill.name, kind: skill.kind, category: skill.category },
    ...{ aliases: skill.aliases, implies: skill.implies },
    ...{ implied: sorted(implied.get(skill.id)), similar: sorted(similar.get(skill.id)) },
    ...more(skill),
  }));
}

describe('the taxonomy in the parts that the package carries', () => {
  it('comes out of them as it stands in data/, for finding skills', () => {
    const more = ({ misspelled, phrases, sense }: Skill) => ({ misspelled, phrases, sense });
    expect(told(taxonomyAsShipped(SKILL_FILES), more)).toEqual(told(whole, more));
  });

  it('comes out of them as it stands in data/, for being shown', () => {
    const more = ({ url, learn }: Skill) => ({ url, learn });
    expect(told(buildTaxonomy(filesToShow(parts)), more)).toEqual(told(whole, more));
  });

  it('keeps the titles of the categories', () => {
    const titles = SKILL_FILES.map(({ category, title, kind }) => ({ category, title, kind }));
    expect(filesToShow(parts).map(({ category, title, kind }) => ({ category, title, kind }))).toEqual(
      titles,
    );
  });

  it('tells the links of a few skills alone', () => {
    const { url, learn } = whole.skills.get('python') as Skill;
    const links = linksOfSkills(['python', 'no-such', 'own:mine'], parts);
    expect([...links]).toEqual([
      ['python', { ...(url && { url }), ...(learn && { learn }) }],
      ['no-such', {}],
      ['own:mine', {}],
    ]);
  });

  it('has the user’s own skills and further names beside it', () => {
    const own = [
      { id: 'python', name: 'Python', aliases: ['Snake; the language'], changedAt: 0 },
      { id: 'own:fizzbuzz', name: 'FizzBuzz', aliases: ['FB'], changedAt: 0 },
    ];
    const more = ({ misspelled, phrases, sense }: Skill) => ({ misspelled, phrases, sense });
    expect(told(taxonomyAsShipped(SKILL_FILES, own), more)).toEqual(
      told(buildTaxonomy(withOwnSkills(SKILL_FILES, own)), more),
    );
  });

  it('has no wording with a sign that stands between two', () => {
    const wordings = SKILL_FILES.flatMap(({ skills }) =>
      skills.flatMap(({ name, aliases = [], misspelled = [], phrases = [], sense = {} }) => {
        const { cues = [], not = [], listed = [], proven = [] } = sense;
        return [name, ...aliases, ...misspelled, ...phrases, ...cues, ...not, ...listed, ...proven];
      }),
    );
    expect(wordings.filter((wording) => /[;\t$]|^\s|\s$|^$/.test(wording))).toEqual([]);
  });

  it('has no link with a space, which stands between two, or with a sign that stands for a word', () => {
    const links = SKILL_FILES.flatMap(({ skills }) => skills.flatMap(({ url, learn }) => [url, learn]));
    expect(links.filter((link) => /[ $<>^{}]/.test(link ?? ''))).toEqual([]);
  });
});
