import type { ComponentChildren } from 'preact';
import { linkTo } from '#src/ui/options/route.ts';

/** Where the foot leads, by the names and in the order of the dashboard. */
const PLACES = { skills: 'Skills', roadmap: 'Roadmap', postings: 'Postings', insights: 'Insights' };

/** The last line of every view: the way to one's skills and to the rest of the dashboard, and what the view has to do. */
export function Foot({ children }: { children?: ComponentChildren }) {
  return (
    <footer class="popup-foot">
      {children}
      <nav class="foot-links" aria-label="Dashboard">
        {Object.entries(PLACES).map(([section, title]) => (
          <a key={section} href={`/options.html${linkTo(section)}`} target="_blank" rel="noopener">
            {title}
          </a>
        ))}
      </nav>
    </footer>
  );
}
