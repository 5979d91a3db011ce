import { stringAt, valueAt } from '../structured/embedded-json.ts';
import { blocksFromHtml } from '../text/blocks.ts';
import { nuxtData } from './nuxt-data.ts';
import type { ReadBySite, Site } from './site.ts';

/**
 * Nuxt: rendered by script from data in the script `__NUXT_DATA__`. Its shape comes from pages of closed
 * postings, which lack the text. The text's key ("description") comes from another reader. Only a posting's page
 * has it.
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
