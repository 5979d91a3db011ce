import type { Roadmap } from '#src/roadmap/roadmap.ts';
import { keptFile } from '#src/store/package-file.ts';
import { hasNames, textLanguage } from '#src/texts/languages.ts';
import { textsLanguage } from '#src/ui/t.ts';

/** What sections are for, by the ids of their roadmaps and their own. */
type Purposes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A roadmap that says in the page's language what its sections are for; one of the user's own says what they wrote. The sentences are a
 * file of the extension for each language, which is loaded here alone: a list of roadmaps shows none of them.
 */
export async function withPurposes(roadmap: Roadmap): Promise<Roadmap> {
  const language = textLanguage(textsLanguage());
  if (!language || !hasNames(language)) return roadmap;
  // A roadmap is worth showing in English too.
  const all = await keptFile<Purposes>(`purposes/${language}.json`).catch((): Purposes => ({}));
  const own = all[roadmap.id];
  if (!own) return roadmap;
  return {
    ...roadmap,
    sections: roadmap.sections.map((section) => ({
      ...section,
      purpose: own[section.id] ?? section.purpose,
    })),
  };
}
