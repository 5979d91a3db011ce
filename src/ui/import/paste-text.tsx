import { useState } from 'preact/hooks';
import { t } from '#src/ui/words/t.ts';
import './text-entry.css';

/** A text field for pasting a résumé or a list of skills instead of a file. */
export function PasteText({ read }: { read: (file: Blob, name: string) => void }) {
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isEmpty) read(new Blob([text]), t('paste.name'));
  };
  return (
    <details class="paste text-entry">
      <summary>{t('paste.or')}</summary>
      <form onSubmit={submit}>
        <textarea
          aria-label={t('paste.label')}
          rows={8}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={isEmpty}>
          {t('paste.read')}
        </button>
      </form>
    </details>
  );
}
