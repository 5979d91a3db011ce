import { postingNumber, siteAt } from '../identity.ts';
import { hasContacts, withoutContacts } from './without-contacts.ts';

/** How parameters are called that say which job a page shows: "jobId", "gh_jid", "reqid". */
const JOB_ID =
  /^(?:gh_jid|jk|jl|vjk|p?id|.*(?:job|req(?:uisition)?|vacancy|position|posting|offer|stelle|token)[_-]?(?:id|no|nr|number|key|token)?)$/i;
/** What an id may look like; all else may be a search, a name or a session. */
const ID = /^[\w.-]{1,40}$/;
const LONGEST = 300;

/**
 * A page's address as a report may have it: without user name, and without parameters but those that hold the job's own id.
 * Of a fragment only a path is kept ("#/jobs/7").
 */
export function reportAddress(url: URL): string {
  const site = siteAt(url);
  const number = (site && postingNumber(site, url)) ?? '';
  const kept: string[] = [];
  // In a content script of Firefox the parameters cannot be iterated over, only visited.
  url.searchParams.forEach((value, name) => {
    const isNumber = number !== '' && number.split('/').includes(value);
    const isId = JOB_ID.test(name) && ID.test(value) && /\d/.test(value);
    if ((isNumber || isId) && !isMail(value)) kept.push(`${name}=${value}`);
  });
  const path = masked(decoded(url.pathname).slice(0, 2 * LONGEST));
  const fragment = /^#!?\//.test(url.hash)
    ? masked(decoded(url.hash.split('?')[0] ?? '').slice(0, 2 * LONGEST))
    : '';
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${url.protocol}//${url.host}${path}${query}${fragment}`.slice(0, LONGEST);
}

/** Mails alone are taken out of a path: the long number in it is the job's own. */
function masked(path: string): string {
  return path
    .split('/')
    .map((part) => (isMail(part) ? withoutContacts(part) : part))
    .join('/');
}

const isMail = (text: string) => /@|%40/.test(text) && hasContacts(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
