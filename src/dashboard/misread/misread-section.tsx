import { KeptHere } from '#src/ui/components/kept-here.tsx';
import { tell } from '#src/ui/components/toast.tsx';
import { useLive } from '#src/ui/hooks/use-live.ts';
import { t } from '#src/ui/words/t.ts';
import type { SectionProps } from '../section-props.ts';
import { download } from '../share/download.ts';
import { makeReport } from './make-report.ts';
import './misread.css';

/** Shows the report of how a page was read, for the user to check and send on. */
export function MisreadSection({ route }: SectionProps) {
  const tab = Number(route.rest[0] ?? Number.NaN);
  return (
    <>
      <header class="page-head">
        <h1>{t('misread')}</h1>
        <p>{t('misread.what')}</p>
      </header>
      {/* Hides the report of another page at once. */}
      <Made key={String(tab)} tab={tab} />
      <KeptHere />
    </>
  );
}

function Made({ tab }: { tab: number }) {
  const [report] = useLive([], () => makeReport(tab));
  if (!report) return <p role="status">{t('misread.reading')}</p>;
  return 'trouble' in report ? <NoReport said={report.trouble.error} /> : <Report text={report.now} />;
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
