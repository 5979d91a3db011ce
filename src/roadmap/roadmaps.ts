import backendJson from '#data/roadmaps/backend.json' with { type: 'json' };
import devopsJson from '#data/roadmaps/devops.json' with { type: 'json' };
import frontendJson from '#data/roadmaps/frontend.json' with { type: 'json' };
import type { Roadmap } from './roadmap.ts';

/** The roadmap to backend development: yours until you choose another. */
export const BACKEND: Roadmap = backendJson;

/** The roadmaps that come with the extension. A test fails when a file of data/roadmaps is missing here. */
export const ROADMAPS: readonly Roadmap[] = [BACKEND, frontendJson, devopsJson];
