import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { hasNames, textLanguage } from '#src/ui/texts/languages.ts';
import { loadNamed } from '#src/ui/words/load-named.ts';
import { textsLanguage } from '#src/ui/words/t.ts';

/** The purposes of sections, by roadmap id and section id. */
type Purposes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Adds the sections' purposes in the page's language; the user's own roadmaps keep their own. Loads a file per
 * language, only needed where purposes are shown.
 */
export async function withPurposes(roadmap: Roadmap): Promise<Roadmap> {
  const language = textLanguage(textsLanguage());
  if (!language || !hasNames(language)) return roadmap;
  // Without the file the roadmap still shows in English.
  const all = await loadNamed<Purposes>('purposes', language).catch((): Purposes => ({}));
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
