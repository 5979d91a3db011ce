import { columnMap } from './column.ts';
import type { MapLayout } from './map-parts.ts';
import type { MapText, Measure } from './map-text.ts';
import { serpentineMap } from './serpentine.ts';

/** Narrower than this, in px, the path is one column; from it on it winds from side to side. */
export const SERPENTINE_FROM = 600;

/** Lays a roadmap out in `width` px. */
export function layoutMap(text: MapText, width: number, measure: Measure): MapLayout {
  return width < SERPENTINE_FROM ? columnMap(text, width, measure) : serpentineMap(text, width, measure);
}
