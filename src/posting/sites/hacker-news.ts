import { isJobTitle } from '../any-page/job-title.ts';
import { linesOf } from '../text/lines.ts';
import type { ReadBySite, Site } from './site.ts';

/**
 * "Ask HN: Who is hiring?": each top-level comment is a posting. A thread has hundreds, so only a single
 * comment's page is read, which the markup tells apart (observed by others, 2023–26). By custom the first line
 * is "Employer | Role | Place".
 */
export const hackerNews: Site = {
  id: 'hackernews',
  portal: 'Hacker News',
  matches: ['https://news.ycombinator.com/item*'],
  posting: [/news\.ycombinator\.com\/item\?[^#]*\bid=(\d+)/],
  only: answersThread,
  structured: 'never',
  title: [],
  company: [],
  location: [],
  description: ['.athing[id="{number}"] .commtext'],
  leaveOut: '.reply',
  withGeneric: true,
  read: firstLine,
};

/** Whether the comment answers the thread itself: its thread and its parent are the same. */
function answersThread(document: Document): boolean {
  const thread = document.querySelector('.athing .onstory a');
  const parent = thread?.closest('.navs')?.querySelector('a');
  const name = thread?.getAttribute('title') ?? thread?.textContent ?? '';
  return /who is hiring/i.test(name) && parent?.getAttribute('href') === thread?.getAttribute('href');
}

function firstLine(document: Document): ReadBySite {
  const comment = document.querySelector('.athing .commtext');
  const line = comment ? (linesOf(comment)[0]?.text ?? '') : '';
  const [company = '', ...fields] = line.split(/\s*\|\s*/).filter((field) => !/^https?:|^www\./.test(field));
  const title =
    fields.find(isJobTitle) ?? fields.find((field) => !isPlace(field) && !TERMS.test(field)) ?? line;
  const location = fields.find((field) => field !== title && isPlace(field)) ?? '';
  return { title: title.slice(0, 120), company: fields.length > 0 ? company : '', location };
}

const TERMS = /full[- ]?time|part[- ]?time|contract|intern|visa|equity|[$€£]|\d{2,}k/i;

function isPlace(field: string): boolean {
  if (TERMS.test(field)) return false;
  return /\b(remote|on-?site|hybrid|in[- ]office)\b|,/i.test(field) || /^[A-Z]{2,3}$/.test(field);
}
