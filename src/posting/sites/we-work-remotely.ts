import type { Site } from './site.ts';

/** Server-rendered; `lis-container` since about 2024, `listing-container` before. */
export const weWorkRemotely: Site = {
  id: 'weworkremotely',
  portal: 'We Work Remotely',
  matches: ['https://weworkremotely.com/*'],
  posting: [/weworkremotely\.com\/(?:remote-jobs|listings)\/(?!(?:search|new|find-your-plan)\b)([^/?#]+)/],
  list: [/weworkremotely\.com\/(?:remote-jobs|categories)/],
  title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1'],
  company: [
    '.lis-container__job__sidebar__companyDetails__info__title',
    '.company-card h2',
    '.listing-header-container #mobile-company',
  ],
  location: [
    '.box--region',
    '.box--multi',
    '.listing-header-container a:last-child .listing-tag',
    '.company-card h3',
  ],
  description: ['.lis-container__job__content__description', '.listing-container'],
};
