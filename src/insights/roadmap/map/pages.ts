import type { MapLayout } from './map-parts.ts';

/** A part of a map for one printed page, starting at `y` in the map's px. */
export interface MapPage {
  y: number;
  height: number;
}

/**
 * Splits a map into pages between its rows. `first` and `other`: the heights in px available on the first page
 * and on the others. A row that is too high gets its own page.
 */
export function pagesOf({ zones, height }: MapLayout, first: number, other: number): MapPage[] {
  const tops = [...new Set(zones.map(({ rect }) => rect.y))].sort((a, b) => a - b).slice(1);
  const ends = [...tops, height];
  const pages: MapPage[] = [];
  let y = 0;
  for (const [i, end] of ends.entries()) {
    const next = ends[i + 1];
    const room = pages.length === 0 ? first : other;
    if (next !== undefined && next - y <= room) continue;
    pages.push({ y, height: end - y });
    y = end;
  }
  return pages;
}
