import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes a file dropped anywhere on the page; otherwise a missed box would open the file in its place. Returns
 * whether a file is being dragged over the page.
 */
export function useDrop(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      setOver(false);
      latest.current(file);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const each = Object.entries(listeners) as [string, (event: Event) => void][];
    for (const [name, listener] of each) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of each) document.removeEventListener(name, listener);
    };
  }, []);
  return isOver;
}
