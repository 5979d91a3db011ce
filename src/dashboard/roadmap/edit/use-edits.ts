import { useRef } from 'preact/hooks';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { changeOwnRoadmap } from '#src/store/own-roadmaps.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';

/** Changes the roadmap at once and shows a message with undo. Does nothing if nothing changes. */
export type Edit = (change: (roadmap: Roadmap) => Roadmap, said: string) => void;

/**
 * Returns the function that edits a roadmap. A second quick edit builds on the first, even before that is read
 * back.
 */
export function useEdits(roadmap: Roadmap): Edit {
  const given = useRef(roadmap);
  const latest = useRef(roadmap);
  if (given.current !== roadmap) {
    given.current = roadmap;
    latest.current = roadmap;
  }
  return (change, said) => {
    const before = latest.current;
    const after = change(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    latest.current = after;
    doAndTell(
      save(after, before, said).catch((error: unknown) => {
        latest.current = before;
        throw error;
      }),
    );
  };
}

async function save(after: Roadmap, before: Roadmap, said: string): Promise<Done> {
  return { said, undo: await changeOwnRoadmap(before, after) };
}
