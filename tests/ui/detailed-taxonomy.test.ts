import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { skillPartsOf } from '#src/tools/build/skill-parts.ts';

const PARTS = skillPartsOf([
  {
    ...{ category: 'languages', title: 'Languages', kind: 'language' },
    skills: [{ id: 'go', name: 'Go', aliases: ['golang'], misspelled: ['goalng'], url: 'https://go.dev/' }],
  },
]);
const FILES: Record<string, unknown> = {
  '/skills.json': PARTS.lines,
  '/skill-wordings.json': PARTS.wordings,
  '/skill-links.json': PARTS.links,
};

it('fetches each file once, however often a page asks', async () => {
  const fetched = vi.fn(async (name: string) => Response.json(FILES[name]));
  vi.stubGlobal('fetch', fetched);
  // Like a page that was just opened.
  vi.resetModules();
  const { detailedTaxonomy, linksOf } = await import('#src/ui/detailed-taxonomy.ts');
  const [first, again] = [await detailedTaxonomy(), await detailedTaxonomy()];
  expect(first.skills.get('go')).toMatchObject({
    aliases: ['golang'],
    misspelled: [],
    url: 'https://go.dev/',
  });
  expect(again).toBe(first);
  expect([...(await linksOf(['go']))]).toEqual([['go', { url: 'https://go.dev/' }]]);
  expect(fetched.mock.calls.flat().sort()).toEqual(Object.keys(FILES).sort());
});
