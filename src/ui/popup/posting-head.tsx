import { statusOf } from '#src/posting/progress/progress.ts';
import { SaveButton } from '#src/ui/progress/save-button.tsx';
import { t } from '#src/ui/t.ts';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { whenIdle } from '#src/ui/when-idle.ts';
import { FactsLine } from './facts-line.tsx';
import type { Head } from './head.ts';
import { HeadMenu } from './head-menu.tsx';
import { useHere } from './here.ts';
import { PanelButton } from './panel-button.tsx';

/** Few postings have notes, so they load after the match. */
const notes = async () => {
  await whenIdle();
  return (await import('./head-notes.tsx')).HeadNotes;
};

/** The posting's title and details, with actions on the whole posting. */
export function PostingHead({ head }: { head: Head }) {
  const Notes = useLoaded(notes, true);
  return (
    <>
      <HeadLine head={head} />
      {Notes && <Notes head={head} />}
    </>
  );
}

function HeadLine({ head }: { head: Head }) {
  const { closed } = useHere();
  return (
    <header class="popup-head">
      <h1 class="popup-title" title={head.title}>
        {head.title}
      </h1>
      <p class="popup-sub" title={head.details.join(' · ')}>
        {head.details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </p>
      <FactsLine told={head.facts} />
      {head.chosen && <p class="popup-sub">{t(`head.from-${head.chosen}`)}</p>}
      <div class="head-buttons">
        {!closed && <SaveButton id={head.posting} status={statusOf(head)} label={t('status.save-this')} />}
        <PanelButton />
        <HeadMenu head={head} />
      </div>
    </header>
  );
}
