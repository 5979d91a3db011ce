import { roadmapById } from '#src/store/chosen-roadmap.ts';
import type { TextId } from '#src/texts/text-id.ts';
import { linkTo } from '#src/ui/options/route.ts';
import { shownNames } from '#src/ui/shown-names.ts';
import { t } from '#src/ui/t.ts';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import type { AskRow } from './ask-row.ts';
import { gapRoute, type RouteStop } from './gap-route.ts';

const WORDS = {
  have: 'route.known',
  learning: 'cover.learning',
  gap: 'state.missing',
  open: 'route.not-known',
} as const satisfies Record<RouteStop['state'], TextId>;

/** Shows a gap's place on the user's roadmap between its neighbours; hidden if it is not on it. */
export function RouteLine({ row: { from } }: { row: AskRow }) {
  const { ask, settings } = from;
  const [live] = useLive(['roadmaps'], () => roadmapById(settings.roadmap), settings.roadmap);
  // The view around this reports storage failures.
  const found = nowOf(live);
  const route = found && gapRoute(ask, { ...from, roadmap: shownNames().roadmap(found) });
  if (!route) return null;
  const { stops, place, roadmap, skill } = route;
  return (
    <div class="route">
      {stops.length > 1 && (
        <ol aria-label={t('route.place')}>
          {stops.map(({ name, state, current }) => (
            <li key={name} aria-current={current ? 'step' : undefined}>
              <span class={`dot ${state}`} />
              <span>
                {name} <span class="visually-hidden">({t(WORDS[state])})</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      <a href={`/options.html${linkTo('roadmap', [roadmap], { skill })}`} target="_blank" rel="noopener">
        {stops.length === 1 ? t('route.link', { place }) : place}
      </a>
    </div>
  );
}
