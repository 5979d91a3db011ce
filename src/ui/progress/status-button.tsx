import { useState } from 'preact/hooks';
import { progressOf } from '#src/posting/progress/progress.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { useLoaded } from '#src/ui/hooks/use-loaded.ts';
import type { Followed } from './followed.ts';
import { statusTold } from './status-words.ts';
import './status-button.css';

/** Loaded when first opened. */
export const loadEditor = async () => (await import('./progress-editor.tsx')).ProgressEditor;

interface Props {
  posting: Followed;
  /** The label without a status. */
  unset: string;
  now: number;
}

/**
 * A button that shows and edits the application status. The date has its own element, because Firefox does not
 * draw bare text that is added to a flex box later.
 */
export function StatusButton({ posting, unset, now }: Props) {
  const [open, setOpen] = useState(false);
  const Editor = useLoaded(loadEditor, open);
  const { word, since } = statusTold(progressOf(posting), now);
  return (
    <>
      <button type="button" class="status-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {word === '' ? unset : <b>{word}</b>} {since && <span>{since}</span>} <Icon name="chevron" />
      </button>
      {open && Editor && <Editor posting={posting} close={() => setOpen(false)} />}
    </>
  );
}
