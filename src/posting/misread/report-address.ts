import { postingNumber, siteAt } from '../identity/identity.ts';
import { hasContacts, withoutContacts } from './without-contacts.ts';

/** Names of parameters that identify the job: "jobId", "gh_jid", "reqid". */
const JOB_ID =
  /^(?:gh_jid|jk|jl|vjk|p?id|.*(?:job|req(?:uisition)?|vacancy|position|posting|offer|stelle|token)[_-]?(?:id|no|nr|number|key|token)?)$/i;
/** Shape of an id; any other value may be a search, a name or a session. */
const ID = /^[\w.-]{1,40}$/;
const LONGEST = 300;

/**
 * Returns a page's address for a report: no user name, and only parameters with the job's id. Of the fragment
 * only a path remains ("#/jobs/7").
 */
export function reportAddress(url: URL): string {
  const site = siteAt(url);
  const number = (site && postingNumber(site, url)) ?? '';
  const kept: string[] = [];
  // Firefox content scripts cannot iterate over search parameters, only call `forEach`.
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

/** Removes e-mail addresses only: a long number in a path is the job's own. */
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
