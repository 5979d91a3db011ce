import { useMemo, useState } from 'preact/hooks';
import { pastedBlocks, pastedPosting } from '#src/posting/pasted.ts';
import { guessHead, type PastedHead } from '#src/posting/pasted-head.ts';
import { Icon } from '#src/ui/icon.tsx';
import { t } from '#src/ui/t.ts';
import { tell } from '#src/ui/toast.tsx';
import { linkTo } from '../route.ts';
import { PasteHead } from './paste-head.tsx';
import { keepPasted } from './posting-actions.ts';
import '../text-entry.css';
import './paste.css';

/** Adds a posting from pasted text. The user can correct what was detected before it is stored. */
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
      tell(t('pasted.not-kept'));
    }
  };
  return (
    <>
      <p class="crumb">
        <a href={list}>
          <Icon name="back" turns /> {t('foot.postings')}
        </a>
      </p>
      <header class="page-head">
        <h1>{t('menu.paste')}</h1>
        <p>{t('pasted.from')}</p>
      </header>
      <form class="paste-posting text-entry" onSubmit={keep}>
        <label class="field-label">
          {t('pasted.text')}
          <textarea rows={14} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        {text.trim() !== '' && blocks.length === 0 && (
          <p class="note" role="status">
            {t('pasted.wrong-size')}
          </p>
        )}
        {blocks.length > 0 && (
          <PasteHead head={head} blocks={blocks} edit={(edit) => setEdits({ ...edits, ...edit })} />
        )}
        <button type="submit" class="button primary" aria-disabled={!isReady}>
          {t(isKeeping ? 'pasted.finding' : 'pasted.keep')}
        </button>
      </form>
    </>
  );
}
