import { hostOf } from '#src/access/sites.ts';
import { Icon } from '#src/ui/icon.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { stopReading } from '#src/ui/turn-sites.ts';
import { count } from '#src/ui/words.ts';

/** The sites that the user allowed beside the portals. To remove one gives its access back to the browser. */
export function GrantedList({ granted }: { granted: readonly string[] }) {
  return (
    <section aria-labelledby="granted">
      <div class="part-head">
        <h2 id="granted">Sites you allowed</h2>
        <p class="note">{granted.length === 0 ? 'none yet' : count(granted.length, 'site')}</p>
      </div>
      {granted.length === 0 ? (
        <p class="site-hint">
          On a company’s career page, press Gaplight’s button and choose <b>Always read this site</b>. It is
          then read as you open it, like the job sites below, until you remove it here.
        </p>
      ) : (
        <ul class="site-grid">
          {granted.map((pattern) => (
            <GrantedSite key={pattern} pattern={pattern} />
          ))}
        </ul>
      )}
    </section>
  );
}

function GrantedSite({ pattern }: { pattern: string }) {
  const host = hostOf(pattern);
  const name = pattern.includes('//*/') ? 'Every site' : host;
  return (
    <li class="site-row">
      <span class="site-name">
        <b>{name}</b>
        <span class="note">
          {pattern.startsWith('http:') ? 'all its pages, unencrypted' : 'all its pages'}
        </span>
      </span>
      <button
        type="button"
        class="button plain square"
        aria-label={`Remove ${host}`}
        onClick={(event) => remove(event.currentTarget, pattern)}
      >
        <Icon name="x" />
      </button>
    </li>
  );
}

/** The row goes with its button, so the focus moves to the next row's. */
function remove(button: HTMLElement, pattern: string): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector<HTMLElement>('button')?.focus();
  doAndTell(stopReading([pattern]));
}
