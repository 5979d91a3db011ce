import { type RoadmapCounts, roadmapPlaces } from '#src/roadmap/demand.ts';
import type { Roadmap } from '#src/roadmap/roadmap.ts';
import { byTable } from './by-table.ts';
import type { CountedPart } from './counted-part.ts';
import { optionsOf } from './demand.ts';

type Places = ReturnType<typeof roadmapPlaces>;

/** How many postings of a part ask for each place of a roadmap, and how many as a must-have. */
interface PlaceColumns {
  asked: Uint32Array;
  required: Uint32Array;
}

/** Counts what parts ask of a roadmap, as `roadmapCounts` does of postings; a part that comes again is not counted again. */
export function countsOnRoadmap() {
  const counted = byTable<PlaceColumns>();
  return (parts: readonly CountedPart[], filter: string, roadmap: Roadmap): RoadmapCounts => {
    const places = roadmapPlaces(roadmap);
    const key = JSON.stringify([filter, [...places.ofSkill]]);
    const all = counted(
      parts.map(({ table }) => table),
      key,
      (_table, n) => countPart(parts[n] as CountedPart, places),
    );
    const sum = (name: keyof PlaceColumns, place: number) =>
      all.reduce((total, columns) => total + (columns[name][place] as number), 0);
    return {
      postings: parts.reduce((total, { rows }) => total + rows.length, 0),
      places: Array.from({ length: places.size }, (_, place) => ({
        asked: sum('asked', place),
        required: sum('required', place),
      })),
    };
  };
}

function countPart({ table, rows }: CountedPart, { size, ofSkill }: Places): PlaceColumns {
  const columns = { asked: new Uint32Array(size), required: new Uint32Array(size) };
  const seen = { asked: new Int32Array(size).fill(-1), required: new Int32Array(size).fill(-1) };
  const placesOf = table.skills.map((skill) => ofSkill.get(skill));
  const count = (name: keyof PlaceColumns, place: number, row: number) => {
    if (seen[name][place] === row) return;
    seen[name][place] = row;
    columns[name][place] = (columns[name][place] as number) + 1;
  };
  for (const row of rows) {
    const [from, to] = optionsOf(table, row);
    for (let at = from; at < to; at++) {
      for (const place of placesOf[table.skill[at] as number] ?? []) {
        count('asked', place, row);
        if (table.required[at] === 1) count('required', place, row);
      }
    }
  }
  return columns;
}
