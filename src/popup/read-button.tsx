import { useState } from 'preact/hooks';
import { t } from '#src/ui/words/t.ts';

interface Props {
  label?: string;
  primary?: boolean;
  read: () => Promise<void>;
}

/** A button that reads the page. It confirms even if nothing changes, so that the press is noticed. */
export function ReadButton({ label = t('read.this-page'), primary = false, read }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const press = async () => {
    if (state === 'busy') return;
    setState('busy');
    await read();
    setState('done');
  };
  return (
    <div class="buttons">
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        aria-disabled={state === 'busy'}
        onClick={press}
      >
        {state === 'busy' ? t('reading') : label}
      </button>
      <span class="note" role="status">
        {state === 'done' && t('reading.done')}
      </span>
    </div>
  );
}
