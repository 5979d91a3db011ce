import { Icon } from '#src/ui/icon.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { useLoaded } from '#src/ui/use-loaded.ts';
import { FactsLine } from './facts-line.tsx';
import type { Head } from './head.ts';
import { HeadMenu } from './head-menu.tsx';
import { useHere } from './here.ts';
import { PanelButton } from './panel-button.tsx';

/** Where a text comes from that the user chose. */
const READ_FROM = { page: 'Read from the whole page', selection: 'Read from your selection' };

/** Few postings have any: they come once the match stands. */
const notes = async () => (await import('./head-notes.tsx')).HeadNotes;

/** It is loaded when it is pressed. */
const save = async ({ posting: id, saved }: Head) =>
  (await import('#src/ui/save-posting.ts')).saveAndTell([{ id, saved }], !saved);

/** Which job this is, and what one can do with the whole of it. */
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
      <div class="head-buttons">
        <button
          type="button"
          class="button plain square star"
          aria-label="Save this posting"
          aria-pressed={head.saved}
          title={head.saved ? 'Saved' : 'Save this posting'}
          onClick={() => doAndTell(save(head))}
        >
          <Icon name="star" />
        </button>
        <PanelButton />
        <HeadMenu head={head} />
      </div>
    </header>
  );
}
