import type { Known } from './options-live.ts';
import type { Route } from './route.ts';

/** What every section is given. */
export interface SectionProps {
  known: Known;
  route: Route;
}
