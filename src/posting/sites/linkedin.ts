import { textAt } from '../dom/select.ts';
import type { Site } from './site.ts';

/** The open posting of the 2026 layout, on its own page or beside a list. */
const OPEN = '[data-sdui-screen$="JobDetails"]';
/** Its line of place, date and applicants: texts in spans with dots between them. */
const LINE = `${OPEN} p:has(> span + span + span)`;
const NEW_PANE = '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"]';

/**
 * Three layouts: the guest page (server-rendered, with JSON-LD), the older signed-in one, and that of 2026,
 * whose class names change at each release. In the split view only `currentJobId` changes, so the 2026 pane is
 * read only if the posting it names is the one in the address. Its title links to the posting and its place opens a
 * line of dates (one saved page of 2026, and the tests of three other readers). "Closed" is a guess: a short text there.
 */
export const linkedin: Site = {
  id: 'linkedin',
  portal: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  posting: [
    /linkedin\.com\/jobs\/view\/(?:[^/?#]*-)?(\d+)/,
    /linkedin\.com\/jobs\/(?:search|search-results|collections)\b[^#]*[?&]currentJobId=(\d+)/,
    /linkedin\.com\/jobs-guest\/jobs\/api\/jobPosting\/(\d+)/,
  ],
  list: [/linkedin\.com\/(?:jobs|jobs-guest)\b/],
  pageTitle: /^(?:\(\d+\+?\) )?(?<title>.+) \| (?<company>[^|]+) \| LinkedIn$/,
  title: [
    '.top-card-layout__title, .topcard__title',
    '[class*="unified-top-card__job-title"]',
    '.job-details-jobs-unified-top-card__sticky-header h2',
    `${OPEN} a[href*="/jobs/view/{number}"]`,
  ],
  company: [
    '.topcard__org-name-link',
    '.topcard__flavor:first-child',
    '[class*="unified-top-card__company-name"]',
    'a[data-view-name="job-details-about-company-name-link"]',
    `${OPEN} a[href*="/company/"]`,
  ],
  location: [
    'span.topcard__flavor--bullet',
    '[class*="unified-top-card__bullet"]',
    '[class*="unified-top-card__primary-description"]',
    '[class*="unified-top-card__tertiary-description"]',
  ],
  description: [
    '.show-more-less-html__markup',
    '.description__text',
    '#job-details',
    '.jobs-description__content, .jobs-box__html-content, .jobs-description-content__text',
    '[componentkey="JobDetails_AboutTheJob_{number}"], #JobDetails_AboutTheJob_{number}',
    `body:not(:has(${NEW_PANE})) [data-sdui-component$=".aboutTheJob"]`,
  ],
  told: [
    '.posted-time-ago__text',
    '.closed-job',
    '.description__job-criteria-text, .job-criteria__text',
    `${OPEN} p`,
  ],
  read: (document) => ({ location: textAt(document, [LINE]).split(' · ')[0] ?? '' }),
  leaveOut: '.job-criteria__list, .description__job-criteria-list, .show-more-less-html__button',
};
