import { tell } from '#src/ui/components/toast.tsx';
import { rich, t } from '#src/ui/words/t.ts';
import { hiddenWords } from './hidden-words.tsx';

interface Props {
  text: string;
  what: 'yours' | 'posting' | 'gaps';
}

/** Copies a text to the clipboard and says so. */
export function CopyButton({ text, what }: Props) {
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => tell(t(`proof.copied-${what}`)),
      () => tell(t('proof.not-copied')),
    );
  return (
    <button type="button" class="button plain" onClick={copy}>
      {rich(`proof.copy-${what}`, {}, { hidden: hiddenWords })}
    </button>
  );
}
