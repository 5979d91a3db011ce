import { sitesHere } from './known-sites.ts';

/** Sites known in this page: src/tools/build/in-page-plugin.ts puts them in place of all. */
export const SITES = sitesHere();
