import type { Site } from './site.ts';

/**
 * Several other readers share the `data-qa` names, which survived a redesign. Employers may have branded pages.
 * The skills that they list are labels below the text.
 */
export const hhRu: Site = {
  id: 'hhru',
  portal: 'hh.ru',
  matches: ['https://*.hh.ru/*', 'https://*.hh.kz/*', 'https://*.hh.uz/*', 'https://*.rabota.by/*'],
  posting: [/(?:hh\.(?:ru|kz|uz)|rabota\.by)\/vacancy\/(\d+)/],
  list: [/(?:hh\.(?:ru|kz|uz)|rabota\.by)\/(?:search|vacancies)\b/],
  title: ['[data-qa="vacancy-title"]'],
  company: ['[data-qa="vacancy-company-name"]'],
  location: ['[data-qa="vacancy-view-location"]', '[data-qa="vacancy-view-raw-address"]'],
  description: [
    '[data-qa="vacancy-description"], [data-qa="vacancy-branded-description-content"], [data-qa="skills-element"]',
    '.vacancy-branded-user-content',
  ],
};
