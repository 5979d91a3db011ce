import { linkTo } from '#src/ui/options/route.ts';
import type { Route, Stop } from './route.ts';

const WORDS: Record<Stop['state'], string> = {
  have: 'known',
  learning: 'learning',
  gap: 'missing',
  open: 'not known',
};

/** Where a gap stands on the roadmap, between its neighbours. */
export function RouteLine({ route: { stops, place, roadmap, skill } }: { route: Route }) {
  return (
    <div class="route">
      {stops.length > 1 && (
        <ol aria-label="Place on the roadmap">
          {stops.map(({ name, state, current }) => (
            <li key={name} aria-current={current ? 'step' : undefined}>
              <span class={`dot ${state}`} />
              <span>
                {name} <span class="visually-hidden">({WORDS[state]})</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      <a href={`/options.html${linkTo('roadmap', [roadmap], { skill })}`} target="_blank" rel="noopener">
        {stops.length === 1 && 'Roadmap: '}
        {place}
      </a>
    </div>
  );
}
