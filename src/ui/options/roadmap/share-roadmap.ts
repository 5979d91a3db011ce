import type { Roadmap } from '#src/roadmap/roadmap.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { writeRoadmap } from '#src/transfer/write-roadmap.ts';
import { t } from '#src/ui/t.ts';
import { tell } from '#src/ui/toast.tsx';
import { download } from '../share/download.ts';
import { fileNameOf } from '../share/file-name.ts';

/**
 * Saves a roadmap as a file that others can open, with skills called as the taxonomy does: whoever opens it may have another
 * language. Nothing of what the user knows is in it.
 */
export function shareRoadmap(roadmap: Roadmap, taxonomy: Taxonomy): void {
  const name = fileNameOf(roadmap.title, 'roadmap', 'own', 'json');
  download(
    writeRoadmap(roadmap, (id) => skillName(taxonomy, id)),
    name,
    'application/json',
  );
  tell(t('roadmap.saved', { name }));
}
