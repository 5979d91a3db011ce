import type { Known } from './options-live.ts';
import type { Route } from './route.ts';

/** The props of every section. */
export interface SectionProps {
  known: Known;
  route: Route;
}
