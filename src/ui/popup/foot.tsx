import type { ComponentChildren } from 'preact';
import { linkTo } from '#src/ui/options/route.ts';
import { t } from '#src/ui/t.ts';

/** Where the foot leads, by the names and in the order of the dashboard. */
const PLACES = ['skills', 'roadmap', 'postings', 'insights'] as const;

/** The last line of every view: the way to one's skills and to the rest of the dashboard, and what the view has to do. */
export function Foot({ children }: { children?: ComponentChildren }) {
  return (
    <footer class="popup-foot">
      {children}
      <nav class="foot-links" aria-label={t('foot.label')}>
        {PLACES.map((section) => (
          <a key={section} href={`/options.html${linkTo(section)}`} target="_blank" rel="noopener">
            {t(`foot.${section}`)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
