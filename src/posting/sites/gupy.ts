import { employerInHost } from '../identity/employer-in-host.ts';
import type { Site } from './site.ts';

/**
 * Next.js with class names that change at each release. Three other readers take the text by test ids and the
 * title from the h1. The address holds the number plainly or, in search links, in base64. Places of company and
 * location are guesses.
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

/** Decodes `{"jobId":123,"source":"gupy_portal"}` in base64 to 123, the number of the same posting elsewhere. */
function plainNumber(group: string): string {
  if (/^\d+$/.test(group)) return group;
  try {
    return atob(group.replaceAll('-', '+').replaceAll('_', '/')).match(/"jobId":(\d+)/)?.[1] ?? group;
  } catch {
    return group;
  }
}
