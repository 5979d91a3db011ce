import { useEffect, useState } from 'preact/hooks';
import { readFile } from '#src/files/read-file.ts';
import { sendMessage } from '#src/messages.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { useLatestOnly } from '#src/ui/hooks/latest-only.ts';
import { loadPdf } from './load-pdf.ts';
import { problemOf, type Stage } from './stage.ts';

/** The current import, with its actions. */
export interface ImportReading {
  stage: Stage;
  /** Reads a file or pasted text, and cancels the previous one. */
  read: (file: Blob, name: string) => Promise<void>;
  /** Returns to the start and cancels whatever is going on, without changing data. */
  close: () => void;
}

const OPEN: Stage = { is: 'open' };

/** Follows a file from choosing it to its preview. */
export function useReading(taxonomy: Taxonomy): ImportReading {
  const [stage, setStage] = useState<Stage>(OPEN);
  const latest = useLatestOnly();
  const close = () => {
    latest.stop();
    setStage(OPEN);
  };
  useEffect(() => {
    // Warms up the extractor in the background while the user picks a file. Errors show when the file is read.
    sendMessage('findSkills', { title: '', company: '', blocks: [] }).catch(() => undefined);
  }, []);

  const read = async (file: Blob, name: string) => {
    const signal = latest.start();
    /** Ignores results of a cancelled file. */
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
