import { useMemo, useState } from 'preact/hooks';
import { pastedBlocks, pastedPosting } from '#src/posting/pasted.ts';
import { guessHead, type PastedHead } from '#src/posting/pasted-head.ts';
import { Icon } from '#src/ui/icon.tsx';
import { tell } from '#src/ui/toast.tsx';
import { linkTo } from '../route.ts';
import { PasteHead } from './paste-head.tsx';
import { keepPasted } from './posting-actions.ts';
import '../text-entry.css';
import './paste.css';

/** A posting that stands on no page: its text is pasted, and what it was taken for can be put right before it is kept. */
export function PastePage({ list }: { list: string }) {
  const [text, setText] = useState('');
  const [edits, setEdits] = useState<Partial<PastedHead>>({});
  const [isKeeping, setKeeping] = useState(false);
  const [guess, blocks] = useMemo(() => [guessHead(text), pastedBlocks(text)], [text]);
  const head = { ...guess, ...edits };
  const isReady = blocks.length > 0 && head.title.trim() !== '' && !isKeeping;
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!isReady) return;
    setKeeping(true);
    const posting = pastedPosting(head, blocks);
    try {
      await keepPasted(posting);
      location.hash = linkTo('postings', [posting.id]);
    } catch {
      setKeeping(false);
      tell('It could not be kept. Nothing else is lost.');
    }
  };
  return (
    <>
      <p class="crumb">
        <a href={list}>
          <Icon name="back" turns /> Postings
        </a>
      </p>
      <header class="page-head">
        <h1>Paste a posting</h1>
        <p>From a mail, a chat or a PDF. It is read and kept in this browser, like any other posting.</p>
      </header>
      <form class="paste-posting text-entry" onSubmit={keep}>
        <label class="field-label">
          Its text
          <textarea rows={14} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        {text.trim() !== '' && blocks.length === 0 && (
          <p class="note" role="status">
            This is too short, or far too long, to be a posting.
          </p>
        )}
        {blocks.length > 0 && (
          <PasteHead head={head} blocks={blocks} edit={(edit) => setEdits({ ...edits, ...edit })} />
        )}
        <button type="submit" class="button primary" aria-disabled={!isReady}>
          {isKeeping ? 'Finding its skills…' : 'Keep this posting'}
        </button>
      </form>
    </>
  );
}
