import type { Roadmap } from '#src/roadmap/roadmap.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { writeRoadmap } from '#src/transfer/write-roadmap.ts';
import { t } from '#src/ui/t.ts';
import { tell } from '#src/ui/toast.tsx';
import { download } from '../share/download.ts';
import { fileNameOf } from '../share/file-name.ts';

/**
 * Saves a roadmap as a file to share. Skills have the taxonomy's names, because the reader may use another
 * language. It contains nothing about the user's skills.
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
