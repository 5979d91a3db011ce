import { columnMap } from './column.ts';
import type { MapLayout } from './map-parts.ts';
import type { MapText, Measure } from './map-text.ts';
import { serpentineMap } from './serpentine.ts';

/** Minimum width in px for the winding layout; below, the path is a column. */
export const SERPENTINE_FROM = 600;

/** Lays out a roadmap in `width` px. */
export function layoutMap(text: MapText, width: number, measure: Measure): MapLayout {
  return width < SERPENTINE_FROM ? columnMap(text, width, measure) : serpentineMap(text, width, measure);
}
