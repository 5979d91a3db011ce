import { useRef, useState } from 'preact/hooks';
import { statusOf } from '#src/posting/progress/progress.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import type { FactsTold } from '#src/ui/facts-told.ts';
import { useEscape } from '#src/ui/hooks/use-escape.ts';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import { whenIdle } from '#src/ui/hooks/when-idle.ts';
import type { Head } from '#src/ui/match/head.ts';
import { useHere } from '#src/ui/match/here.ts';
import { SaveButton } from '#src/ui/progress/save-button.tsx';
import { t } from '#src/ui/words/t.ts';
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

/** The posting's facts in one quiet line. */
function FactsLine({ told: { closed, words } }: { told: FactsTold }) {
  if (words.length === 0) return null;
  return (
    <p class="popup-sub popup-facts" title={words.join(' · ')}>
      {words.map((word, index) => (
        <span key={word}>
          <span class={closed && index === 0 ? 'whole closed' : 'whole'}>{word}</span>
        </span>
      ))}
    </p>
  );
}

/** Loaded just before the menu opens. */
const items = async () => (await import('./head-menu-items.tsx')).HeadMenuItems;

/** The menu of rare actions. As a popover it closes on Escape or a click elsewhere, and returns the focus. */
function HeadMenu({ head }: { head: Head }) {
  const [wanted, setWanted] = useState(false);
  const Items = useLoaded(items, wanted);
  const list = useRef<HTMLDivElement>(null);
  const close = () => list.current?.hidePopover();
  useEscape(close, () => list.current?.matches(':popover-open') ?? false);
  const want = () => setWanted(true);
  return (
    <>
      <button
        type="button"
        class="button plain square"
        aria-label={t('menu.more')}
        title={t('menu.more')}
        popovertarget="head-menu"
        aria-haspopup="true"
        onPointerEnter={want}
        onFocus={want}
        onClick={want}
      >
        <Icon name="more" />
      </button>
      <div id="head-menu" class="menu head-menu" popover="auto" ref={list}>
        {Items && <Items head={head} close={close} />}
      </div>
    </>
  );
}
