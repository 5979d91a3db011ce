import type { Roadmap } from '#src/roadmap/roadmap.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { writeRoadmap } from '#src/transfer/write-roadmap.ts';
import { t } from '#src/ui/t.ts';
import { tell } from '#src/ui/toast.tsx';
import { download } from '../share/download.ts';

/** Saves a roadmap as a file that others can open. Nothing of what the user knows is in it. */
export function shareRoadmap(roadmap: Roadmap, taxonomy: Taxonomy): void {
  const name = fileName(roadmap.title);
  download(
    writeRoadmap(roadmap, (id) => skillName(taxonomy, id)),
    name,
    'application/json',
  );
  tell(t('roadmap.saved', { name }));
}

/** The title in letters and digits that any file system takes. */
function fileName(title: string): string {
  const plain = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `roadmap-${plain.replace(/^-|-$/g, '').slice(0, 60) || 'own'}.json`;
}
