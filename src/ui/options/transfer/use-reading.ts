import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '#src/messages.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { readFile } from '#src/transfer/read-file.ts';
import { useLatestOnly } from '#src/ui/latest-only.ts';
import { loadPdf } from './load-pdf.ts';
import { problemOf, type Stage } from './stage.ts';

/** The import as it stands, and what can be done with it. */
export interface ImportReading {
  stage: Stage;
  /** Reads a file or pasted text; what was being read is given up. */
  read: (file: Blob, name: string) => Promise<void>;
  /** Back to the beginning, whatever is going on. Nothing is changed by it. */
  close: () => void;
}

const OPEN: Stage = { is: 'open' };

/** Follows one file from the moment it is chosen to its preview. */
export function useReading(taxonomy: Taxonomy): ImportReading {
  const [stage, setStage] = useState<Stage>(OPEN);
  const latest = useLatestOnly();
  const close = () => {
    latest.stop();
    setStage(OPEN);
  };
  useEffect(() => {
    // While one still looks for the file the background gets ready to find skills; if it cannot, reading will tell.
    sendMessage('findSkills', { title: '', company: '', blocks: [] }).catch(() => undefined);
  }, []);

  const read = async (file: Blob, name: string) => {
    const signal = latest.start();
    /** A file that was given up says no more. */
    const show = (next: Stage) => {
      if (!signal.aborted) setStage(next);
    };
    show({ is: 'reading', name, done: 0 });
    try {
      const incoming = await readFile(file, name, {
        taxonomy,
        findSkills: (ad) => sendMessage('findSkills', ad),
        loadPdf,
        now: Date.now(),
        signal,
        progress: (done) => show({ is: 'reading', name, done }),
      });
      show({ is: 'preview', name, incoming });
    } catch (error) {
      show({ is: 'problem', name, problem: problemOf(error) });
    }
  };
  return { stage, read, close };
}
