import * as simpleIcons from 'simple-icons';
import { describe, expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { iconCredits, iconsOf, OTHERS_BRAND, UNDER_OTHER_NAME } from '#src/tools/build/skill-icons.ts';

const skills = SKILL_FILES.flatMap((file) => file.skills);
const all = Object.values(simpleIcons);
const icons = iconsOf(skills, all);

describe('iconsOf', () => {
  test('gives the best-known skills their mark', () => {
    for (const id of ['git', 'javascript', 'nodejs', 'postgresql', 'java', 'docker', 'html', 'c', 'cpp'])
      expect(icons.get(id)?.path, id).toMatch(/^[Mm]/);
  });

  test('gives no skill a mark that may not be shown', () => {
    const free = [
      undefined,
      'MIT',
      'Apache-2.0',
      'BSD-3-Clause',
      'CC-BY-3.0',
      'CC-BY-4.0',
      'CC0-1.0',
      'Unlicense',
    ];
    for (const [id, { license }] of icons) expect(free, id).toContain(license?.type);
  });

  test('gives no skill the mark of another brand with its name', () => {
    for (const id of OTHERS_BRAND) expect(icons.has(id), id).toBe(false);
    const free = iconsOf(
      skills.filter(({ id }) => OTHERS_BRAND.has(id)).map(({ name }) => ({ id: name, name })),
      all,
    );
    expect(free.size, 'an exception that is none').toBe(OTHERS_BRAND.size);
  });

  test('every other name is the name of a mark, and of a skill', () => {
    const ids = new Set(skills.map(({ id }) => id));
    const slugs = new Set(all.map(({ slug }) => slug));
    for (const [id, slug] of Object.entries(UNDER_OTHER_NAME)) {
      expect(ids, id).toContain(id);
      expect(slugs, slug).toContain(slug);
    }
  });
});

test('iconCredits names each mark that has a licence of its own, once', () => {
  const credits = iconCredits([simpleIcons.siGit, simpleIcons.siGit, simpleIcons.siDocker]);
  expect(credits.match(/^Git: CC-BY-3\.0, https:/gm)).toHaveLength(1);
  expect(credits).not.toContain('Docker');
});
