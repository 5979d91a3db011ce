import { sitesHere } from './known-sites.ts';

/** In a script of a page, the sites that it knows: src/build/in-page-plugin.ts puts them in the place of all. */
export const SITES = sitesHere();
