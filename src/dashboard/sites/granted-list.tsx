import { hostOf } from '#src/page/access/sites.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { stopReading } from '#src/ui/turn-sites.ts';
import { rich, t } from '#src/ui/words/t.ts';

/** Sites that the user allowed besides the built-in job sites. Removing one gives up its permission. */
export function GrantedList({ granted }: { granted: readonly string[] }) {
  return (
    <section aria-labelledby="granted">
      <div class="part-head">
        <h2 id="granted">{t('sites.allowed')}</h2>
        <p class="note">
          {granted.length === 0 ? t('sites.allowed.none') : t('sites.allowed.number', { n: granted.length })}
        </p>
      </div>
      {granted.length === 0 ? (
        <p class="site-hint">
          {rich('sites.allowed.hint', { button: t('always.this-site') }, { b: (inner) => <b>{inner}</b> })}
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
  const name = pattern.includes('//*/') ? t('sites.every') : host;
  return (
    <li class="site-row">
      <span class="site-name">
        <b>{name}</b>
        <span class="note">
          {t(pattern.startsWith('http:') ? 'sites.all-pages-unencrypted' : 'sites.all-pages')}
        </span>
      </span>
      <button
        type="button"
        class="button plain square"
        aria-label={t('sites.remove', { host })}
        onClick={(event) => remove(event.currentTarget, pattern)}
      >
        <Icon name="x" />
      </button>
    </li>
  );
}

/** The row disappears with its button, so the focus moves to the next row's. */
function remove(button: HTMLElement, pattern: string): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector<HTMLElement>('button')?.focus();
  doAndTell(stopReading([pattern]));
}
