import { useState } from 'preact/hooks';

/** For who has the text and no file: a résumé, or a list of skills. */
export function PasteText({ read }: { read: (file: Blob, name: string) => void }) {
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isEmpty) read(new Blob([text]), 'Pasted text');
  };
  return (
    <details class="paste">
      <summary>Or paste a résumé, or a list of skills</summary>
      <form onSubmit={submit}>
        <textarea
          aria-label="Text of a résumé, or a list of skills"
          rows={8}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={isEmpty}>
          Read the text
        </button>
      </form>
    </details>
  );
}
