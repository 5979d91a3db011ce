import { useEffect, useState } from 'preact/hooks';
import { KeptHere } from '#src/ui/kept-here.tsx';
import { errorText } from '#src/ui/storage-trouble.ts';
import { t } from '#src/ui/t.ts';
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
        <h1>{t('misread')}</h1>
        <p>{t('misread.what')}</p>
      </header>
      {made === null && <p role="status">{t('misread.reading')}</p>}
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
        {t('misread.the-report')}
      </label>
      <textarea id="misread-report" rows={24} readOnly spellcheck={false} value={text} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => copy(text)}>
          {t('misread.copy')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(text, 'gaplight-misread.txt', 'text/plain')}
        >
          {t('misread.save')}
        </button>
      </div>
    </div>
  );
}

function NoReport({ said }: { said: string }) {
  return (
    <div role="status">
      <p>{t('misread.closed')}</p>
      <p class="note">
        <code>{said}</code>
      </p>
    </div>
  );
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text).then(
    () => tell(t('misread.copied')),
    () => tell(t('misread.not-copied')),
  );
}
