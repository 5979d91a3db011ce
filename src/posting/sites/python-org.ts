import { linesOf } from '../text/lines.ts';
import type { ReadBySite, Site } from './site.ts';

/** Server-rendered from a public template: https://github.com/python/pythondotorg (jobs/job_detail.html). */
export const pythonOrg: Site = {
  id: 'pythonorg',
  portal: 'Python.org',
  matches: ['https://www.python.org/jobs/*'],
  posting: [/www\.python\.org\/jobs\/(\d+)/],
  list: [/www\.python\.org\/jobs\/(?!\d)/],
  title: [],
  company: [],
  location: ['h1 .listing-location'],
  description: ['.job-description'],
  read: headline,
};

/** Splits the headline element: the title, perhaps with a mark "New", and the employer on the next line. */
function headline(document: Document): ReadBySite {
  const element = document.querySelector('h1 .company-name');
  const lines = element ? linesOf(element, { leaveOut: (child) => child.matches('.listing-new') }) : [];
  const [title = '', company = ''] = lines.map(({ text }) => text);
  return { title, company };
}
