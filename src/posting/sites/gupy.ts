import { employerInHost } from '../employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * Next.js, with class names made anew by each release; three other readers take the text from the sections'
 * test ids and the title from the h1. Their addresses too: the number plain, or in base64 in what the search links to.
 * The places of company and location are guesses.
 */
export const gupy: Site = {
  id: 'gupy',
  portal: 'Gupy',
  kind: 'system',
  access: 'optional',
  matches: ['https://*.gupy.io/*'],
  posting: [/\/\/(?!portal\.)[^./]+\.gupy\.io\/(?:[a-z]{2}\/)?jobs?\/([\w-]+)/],
  list: [/gupy\.io\/(?:[a-z]{2}\/?)?(?:[?#]|$)/, /\/\/portal\.gupy\.io\//],
  number: plainNumber,
  title: ['h1#h1', 'main h1', 'h1'],
  company: ['meta[property="og:site_name"] @content'],
  location: ['[data-testid="job-location"]'],
  description: ['[data-testid="text-section"]'],
  read: (_, url) => ({ company: employerInHost(url) }),
};

/** `{"jobId":123,"source":"gupy_portal"}` in base64 names the posting that is 123 elsewhere, wherever it was found. */
function plainNumber(group: string): string {
  if (/^\d+$/.test(group)) return group;
  try {
    return atob(group.replaceAll('-', '+').replaceAll('_', '/')).match(/"jobId":(\d+)/)?.[1] ?? group;
  } catch {
    return group;
  }
}
