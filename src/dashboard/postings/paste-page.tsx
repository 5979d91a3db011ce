import { useMemo, useState } from 'preact/hooks';
import { pastedBlocks, pastedPosting } from '#src/posting/pasted/pasted.ts';
import { guessHead, type PastedHead } from '#src/posting/pasted/pasted-head.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { tell } from '#src/ui/components/toast.tsx';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';
import { keepPasted } from './posting-actions.ts';
import '#src/ui/import/text-entry.css';
import './paste.css';
import type { Block } from '#src/posting/posting.ts';
import { allOf } from '#src/ui/words/words.ts';

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

interface Props {
  head: PastedHead;
  blocks: readonly Block[];
  edit: (edit: Partial<PastedHead>) => void;
}

const FIELDS: readonly (keyof PastedHead)[] = ['title', 'company', 'location'];

/** Shows the title, company and place guessed from a pasted text, for the user to correct. */
function PasteHead({ head, blocks, edit }: Props) {
  return (
    <fieldset class="paste-head">
      <legend>{t('pasted.what')}</legend>
      {FIELDS.map((field) => (
        <label key={field} class="field-label">
          {t(`pasted.field.${field}`)}
          <input
            type="text"
            value={head[field]}
            required={field === 'title'}
            onInput={(event) => edit({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="note" role="status">
        {t('pasted.read', { what: sizeOf(blocks) })}
      </p>
    </fieldset>
  );
}

/** Formats the size of a text: "212 words, 3 headings and 9 list items". */
function sizeOf(blocks: readonly Block[]): string {
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const number = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).length;
  const [headings, items] = [number('heading'), number('item')];
  const parts = [
    t('n-words', { n: words }),
    headings > 0 && t('pasted.headings', { n: headings }),
    items > 0 && t('pasted.items', { n: items }),
  ];
  return allOf(parts.filter((part) => part !== false));
}
