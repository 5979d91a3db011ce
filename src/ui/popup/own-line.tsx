import { useEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from '#src/ui/use-loaded.ts';
import type { AskRow } from './ask-row.ts';

const load = async () => (await import('./resume-proof.tsx')).ResumeProof;

/** The line of the user's résumé that proves what they have: loaded when the line that it stands under is opened. */
export function OwnLine({ row }: { row: AskRow }) {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const Proof = useLoaded(load, isOpen);
  useEffect(() => {
    const line = place.current?.closest('details');
    const look = () => line?.open && setOpen(true);
    look();
    line?.addEventListener('toggle', look);
    return () => line?.removeEventListener('toggle', look);
  }, []);
  return <div ref={place}>{Proof && <Proof row={row} />}</div>;
}
