import { Icon } from '#src/ui/icon.tsx';
import { LanguageNote } from '#src/ui/language-note.tsx';
import { SameJobNote } from '#src/ui/same-job-note.tsx';
import { saveAndTell } from '#src/ui/save-posting.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { DoubtNote } from './doubt-note.tsx';
import { FactsLine } from './facts-line.tsx';
import type { Head } from './head.ts';
import { HeadMenu } from './head-menu.tsx';
import { useHere } from './here.ts';
import { PanelButton } from './panel-button.tsx';
import { PartNote } from './part-note.tsx';

/** Where a text comes from that the user chose. */
const READ_FROM = { page: 'Read from the whole page', selection: 'Read from your selection' };

/** Which job this is, and what one can do with the whole of it. */
export function PostingHead({ head }: { head: Head }) {
  return (
    <>
      <HeadLine head={head} />
      {head.partly && <PartNote posting={head.posting} partly={head.partly} />}
      <LanguageNote languages={head.languages} />
      {head.inDoubt && <DoubtNote posting={head.posting} />}
    </>
  );
}

function HeadLine({ head }: { head: Head }) {
  const { unkept } = useHere();
  return (
    <header class="popup-head">
      <h1 class="popup-title" title={head.title}>
        {head.title}
      </h1>
      <p class="popup-sub">
        {head.details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </p>
      <FactsLine told={head.facts} />
      {unkept && <p class="popup-sub">Private window: not kept unless you save it</p>}
      {head.chosen && <p class="popup-sub">{READ_FROM[head.chosen]}</p>}
      <SameJobNote posting={head.posting} />
      <div class="head-buttons">
        <button
          type="button"
          class="button plain square star"
          aria-label="Save this posting"
          aria-pressed={head.saved}
          title={head.saved ? 'Saved' : 'Save this posting'}
          onClick={() => doAndTell(saveAndTell([{ id: head.posting, saved: head.saved }], !head.saved))}
        >
          <Icon name="star" />
        </button>
        <PanelButton />
        <HeadMenu head={head} />
      </div>
    </header>
  );
}
