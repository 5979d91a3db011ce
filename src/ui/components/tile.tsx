import { monogramOf } from './monogram.ts';
import { skillIcon } from './skill-icon.ts';

/** The viewBox of skill glyphs: the usual 24 units of published logos, each divided into 20. */
export const GLYPH_BOX = '0 0 480 480';

/** A skill's brand icon in ink, or two letters. Decoration only: put the name next to it. */
export function Tile({ skill, name, small = false }: { skill: string; name: string; small?: boolean }) {
  const path = skillIcon(skill);
  return (
    <span class={small ? 'tile small' : 'tile'} aria-hidden="true">
      {path ? (
        <svg viewBox={GLYPH_BOX} aria-hidden="true">
          <path d={path} />
        </svg>
      ) : (
        monogramOf(skill, name)
      )}
    </span>
  );
}

/** The tile of a group of alternatives, with their number. */
export function GroupTile({ size, small = false }: { size: number; small?: boolean }) {
  if (small) {
    return (
      <span class="tile small" aria-hidden="true">
        {size}
      </span>
    );
  }
  return (
    <span class="tiles" aria-hidden="true">
      <i />
      <i />
      <i>{size}</i>
    </span>
  );
}
