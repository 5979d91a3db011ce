import type { Route } from '#src/dashboard/route.ts';
import type { Known } from './options-live.ts';

export interface SectionProps {
  known: Known;
  route: Route;
}
