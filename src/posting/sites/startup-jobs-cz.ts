import { blocksFromHtml } from '../blocks.ts';
import { stringAt, valueAt } from '../embedded-json.ts';
import { nuxtData } from './nuxt-data.ts';
import type { ReadBySite, Site } from './site.ts';

/**
 * Nuxt: the page is drawn by script, from data that it carries in the script `__NUXT_DATA__`. The shape of that was
 * seen on pages of postings that had ended, whose text is not in it; where the text of one that is open stands
 * ("description") is from another reader. Only the page of the posting has it, so nothing else is looked for.
 */
export const startupJobsCz: Site = {
  id: 'startupjobscz',
  portal: 'StartupJobs.cz',
  matches: ['https://www.startupjobs.cz/*'],
  posting: [/startupjobs\.cz\/(?:en\/)?nabidka\/(\d+)/],
  list: [/startupjobs\.cz\/(?:en\/)?(?:nabidky|firmy)\b/],
  structured: 'first',
  pageTitle: /^(?<title>.+) \| StartupJobs\.cz$/,
  title: [],
  company: [],
  location: [],
  description: [],
  read: offerOf,
};

function offerOf(document: Document): ReadBySite {
  const language = document.documentElement.lang.startsWith('en') ? 'en' : 'cs';
  const queries = valueAt(nuxtData(document), 'state.$svue-query.queries');
  const query = (Array.isArray(queries) ? queries : []).find(
    (each) => valueAt(each, 'queryKey.0') === 'offer',
  );
  const offer = valueAt(query, 'state.data');
  const said = (path: string) => stringAt(offer, `${path}.${language}`) || stringAt(offer, path);
  return {
    title: said('name'),
    company: said('company.name'),
    location: said('location.name') || said('locations.0.name'),
    blocks: () => blocksFromHtml(said('description')),
  };
}
