import { GroupTile, Tile } from '#src/ui/tile.tsx';
import type { AskRow } from './ask-row.ts';

/** The tile of an ask: its skill's, or one that says how many alternatives there are. */
export function AskTile({ row: { skills, chosen }, small = false }: { row: AskRow; small?: boolean }) {
  const [first, second] = skills;
  if (chosen) return <Tile small={small} skill={chosen.id} name={chosen.name} />;
  if (!first) return null;
  if (second) return <GroupTile small={small} size={skills.length} />;
  return <Tile small={small} skill={first.id} name={first.name} />;
}
