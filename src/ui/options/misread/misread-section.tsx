import { useEffect, useState } from 'preact/hooks';
import { KeptHere } from '#src/ui/kept-here.tsx';
import { errorText } from '#src/ui/storage-trouble.ts';
import { tell } from '#src/ui/toast.tsx';
import type { SectionProps } from '../section-props.ts';
import { download } from '../share/download.ts';
import { makeReport } from './make-report.ts';
import './misread.css';

type Made = { text: string } | { error: string } | null;

/** The report of how a page was read, to be looked over, and handed on by the user alone. */
export function MisreadSection({ route }: SectionProps) {
  const tab = Number(route.rest[0] ?? Number.NaN);
  const made = useReport(tab);
  return (
    <>
      <header class="page-head">
        <h1>Misread?</h1>
        <p>
          This is how the page was read and how it is built: names and lengths, none of its text but the
          posting’s first lines, nothing that was typed in. Nothing is sent. Look it over, then attach it to
          an issue: the project’s form “A page was misread” asks for it.
        </p>
      </header>
      {made === null && <p role="status">Reading the page…</p>}
      {made && 'error' in made && <NoReport said={made.error} />}
      {made && 'text' in made && <Report text={made.text} />}
      <KeptHere />
    </>
  );
}

function useReport(tab: number): Made {
  const [made, setMade] = useState<Made>(null);
  useEffect(() => {
    let isCurrent = true;
    const set = (now: Made) => isCurrent && setMade(now);
    set(null);
    makeReport(tab).then(
      (text) => set({ text }),
      (error: unknown) => set({ error: errorText(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [tab]);
  return made;
}

function Report({ text }: { text: string }) {
  return (
    <div class="misread">
      <label class="field-label" for="misread-report">
        The report
      </label>
      <textarea id="misread-report" rows={24} readOnly spellcheck={false} value={text} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => copy(text)}>
          Copy
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(text, 'gaplight-misread.txt', 'text/plain')}
        >
          Save as file
        </button>
      </div>
    </div>
  );
}

function NoReport({ said }: { said: string }) {
  return (
    <div role="status">
      <p>
        The page was closed, or the browser did not let Gaplight into it. Go to the page, press the Gaplight
        button in the toolbar, and choose “Misread?” there.
      </p>
      <p class="note">
        <code>{said}</code>
      </p>
    </div>
  );
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text).then(
    () => tell('Report copied'),
    () => tell('The browser did not allow copying. Save the report as a file instead.'),
  );
}
