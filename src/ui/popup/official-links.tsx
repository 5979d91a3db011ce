import { Icon } from '#src/ui/icon.tsx';
import type { AskRow } from './match-view.ts';

/** Where to read about a gap: the documentation of its skill, or of each alternative. */
export function OfficialLinks({ skills }: Pick<AskRow, 'skills'>) {
  const linked = skills.flatMap(({ id, name, url }) => (url ? [{ id, name, url }] : []));
  if (linked.length === 0) return null;
  const only = skills.length === 1;
  return (
    <p class="links">
      {!only && 'Official documentation:'}
      {linked.map(({ id, name, url }) => (
        <a key={id} href={url} target="_blank" rel="noopener noreferrer">
          {only ? 'Official documentation' : name} <Icon name="out" turns />
        </a>
      ))}
    </p>
  );
}
