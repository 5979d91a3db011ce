import { renamedRoadmap } from '#src/insights/roadmap/renamed-roadmap.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { renamed } from '#src/skills/renamed-skills.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { NamesFile } from '#src/ui/texts/names-file.ts';
import { loadNamed } from './load-named.ts';
import type { Naming } from './shown-names.ts';

const made = new Map<string, Naming>();

/**
 * Loads a language's names for skills, roadmaps and roles, and the code that applies them. Only pages in that
 * language load it.
 */
export async function loadNaming(language: string): Promise<Naming> {
  const file = await loadNamed<NamesFile>('names', language);
  const names = made.get(language) ?? namesOf(file);
  made.set(language, names);
  return names;
}

const namesOf = (file: NamesFile): Naming => ({
  taxonomy: onceOfEach((taxonomy: Taxonomy) => renamed(taxonomy, file.skills)),
  roadmap: onceOfEach((roadmap: Roadmap) => renamedRoadmap(roadmap, file)),
  title: ({ id, title }) => file.roadmaps[id] ?? title,
  role: ({ id, name }) => file.roles[id] ?? name,
});

function onceOfEach<Thing extends object>(make: (thing: Thing) => Thing): (thing: Thing) => Thing {
  const before = new WeakMap<Thing, Thing>();
  return (thing) => {
    const now = before.get(thing) ?? make(thing);
    before.set(thing, now);
    return now;
  };
}
