import { useEffect, useRef, useState } from 'preact/hooks';
import { tell } from '#src/ui/components/toast.tsx';
import { useLatestOnly } from '#src/ui/hooks/latest-only.ts';
import { t } from '#src/ui/words/t.ts';

/** An exported file that the browser was asked to save. */
export interface SavedFile {
  name: string;
  /** An object URL, valid while this page is open. */
  url: string;
  /** Size in bytes. */
  size: number;
}

/** The state of an export: not started, its progress from 0 to 1, or the file. */
type ExportState = { done: number } | { saved: SavedFile } | null;

/** Builds a file and asks the browser to save it. */
export function useExport(
  make: (watch: { signal: AbortSignal; progress: (done: number) => void }) => Promise<Blob>,
) {
  const [making, setMaking] = useState<ExportState>(null);
  const latest = useLatestOnly();
  const last = useRef<string | null>(null);
  const forget = () => {
    if (last.current) URL.revokeObjectURL(last.current);
    last.current = null;
  };
  const cancel = () => {
    latest.stop();
    setMaking(null);
  };
  useEffect(() => forget, []);
  const save = async (name: string) => {
    const signal = latest.start();
    setMaking({ done: 0 });
    try {
      const file = await make({
        signal,
        progress: (done) => !signal.aborted && setMaking({ done }),
      });
      signal.throwIfAborted();
      forget();
      last.current = URL.createObjectURL(file);
      setMaking({ saved: { name, url: last.current, size: file.size } });
      download(last.current, name);
    } catch {
      if (signal.aborted) return;
      setMaking(null);
      tell(t('export.not-made'));
    }
  };
  return { making, save, cancel };
}

function download(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
