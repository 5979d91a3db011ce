import backendJson from '#data/roadmaps/backend.json' with { type: 'json' };
import type { Roadmap } from './roadmap.ts';

/** The roadmap to backend development. */
export const BACKEND: Roadmap = backendJson;
