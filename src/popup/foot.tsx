import type { ComponentChildren } from 'preact';
import { Icon } from '#src/ui/components/icon.tsx';
import { linkTo } from '#src/ui/route.ts';
import { t } from '#src/ui/words/t.ts';

/** Sections of the dashboard that the foot links to, in the dashboard's order. */
const SECTIONS = ['skills', 'roadmap', 'postings', 'insights'] as const;

/** Draws the last line of every view: the view's own button, and a menu of the dashboard's sections. */
export function Foot({ children }: { children?: ComponentChildren }) {
  return (
    <footer class="popup-foot">
      {children}
      <button type="button" class="button plain" popovertarget="foot-menu" aria-haspopup="true">
        <span class="foot-word">{t('foot.label')}</span> <Icon name="chevron" />
      </button>
      <nav id="foot-menu" class="menu foot-menu" popover="auto" aria-label={t('foot.label')}>
        {SECTIONS.map((section) => (
          <a key={section} href={`/options.html${linkTo(section)}`} target="_blank" rel="noopener">
            {t(`foot.${section}`)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
